// What each standard asks of a description, as JSON Schemas in our own words: only what ours must have.

const text = { type: 'string', minLength: 1 }
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' }

/** An object with these properties at least; `required` names them, with spaces between. */
function object(required: string, properties: object = {}) {
  return { type: 'object', required: required.split(' '), properties }
}

function oneOfType(type: string, required: string, properties: object = {}) {
  return object(`@type ${required}`, { '@type': { const: type }, ...properties })
}

function listOf(items: object) {
  return { type: 'array', minItems: 1, items }
}

/** An address of a list. */
function from(pattern: string) {
  return object('@id', { '@id': { type: 'string', pattern } })
}

const inLanguage = object('@value @language', {
  '@value': text,
  '@language': { enum: ['nl', 'en'] },
})
const texts = listOf(inLanguage)

/** https://datapackage.org/standard/data-package/ and /table-schema/, version 2.0. */
export const packageShape = {
  ...object('$schema name resources', {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    rights: { const: 'Bronvermelding bij overname is verplicht.' },
    resources: listOf(
      object('name path bytes hash', {
        name,
        path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)[^:]+$' },
        type: { const: 'table' },
        bytes: { type: 'integer' },
        hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        schema: object('fields primaryKey', {
          fields: listOf(
            object('name type description unit', {
              type: { enum: ['string', 'integer', 'number', 'yearmonth'] },
            }),
          ),
        }),
      }),
    ),
  }),
  // The figures have no open licence; what UWV asks stands in `rights`.
  not: { required: ['licenses'] },
}

/** https://www.w3.org/TR/tabular-metadata/ */
export const tableShape = object('@context url tableSchema', {
  '@context': { const: 'http://www.w3.org/ns/csvw' },
  'dc:title': texts,
  'dc:rights': inLanguage,
  tableSchema: object('columns primaryKey', {
    columns: listOf(
      object('name titles datatype required dc:description', {
        name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
      }),
    ),
  }),
})

const euList = 'http://publications.europa.eu/resource/authority'
const resource = oneOfType('rdfs:Resource', '@id')
const agent = oneOfType('foaf:Agent', 'foaf:name')
const described = {
  'dct:title': texts,
  'dct:description': texts,
  'dct:publisher': agent,
  'dcat:contactPoint': object('@type vcard:fn vcard:hasURL', {
    '@type': { type: 'array', contains: { const: 'vcard:Kind' } },
  }),
}
const mandatory = Object.keys(described).join(' ')

/**
 * What the SHACL shapes of https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/ and of DCAT-AP 3.0 demand: the
 * mandatory properties, each with its class or list.
 */
export const catalogueShape = oneOfType('dcat:Catalog', `@context dcat:dataset ${mandatory}`, {
  ...described,
  'dcat:dataset': oneOfType(
    'dcat:Dataset',
    `dct:identifier dct:creator dct:accessRights dcat:theme dcat:distribution ${mandatory}`,
    {
      ...described,
      'dct:identifier': text,
      'dct:creator': agent,
      'dct:accessRights': from(`^${euList}/access-right/(PUBLIC|RESTRICTED|NON_PUBLIC)$`),
      'dcat:theme': from(`^${euList}/data-theme/[A-Z]{4}$`),
      'dcat:distribution': listOf(
        oneOfType('dcat:Distribution', 'dcat:accessURL dct:license dct:rights', {
          'dcat:accessURL': resource,
          'dcat:downloadURL': resource,
          'dct:format': from(`^${euList}/file-type/(CSV|JSON)$`),
          // No Creative Commons on the figures of UWV.
          'dct:license': from('/dcat-ap-nl/id/waardelijst/licenties/niet_open$'),
          'dct:rights': oneOfType('dct:RightsStatement', 'rdfs:label', {
            'rdfs:label': {
              const: { '@value': 'Bronvermelding bij overname is verplicht.', '@language': 'nl' },
            },
          }),
        }),
      ),
    },
  ),
})
