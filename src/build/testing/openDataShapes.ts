// What each standard asks of a description, as JSON Schemas in our own words: only what ours must have.

const text = { type: 'string', minLength: 1 }

const inLanguage = {
  type: 'object',
  required: ['@value', '@language'],
  properties: { '@value': text, '@language': { enum: ['nl', 'en'] } },
}

const texts = { type: 'array', minItems: 1, items: inLanguage }

function oneOfType(type: string, required: readonly string[] = [], properties: object = {}) {
  return {
    type: 'object',
    required: ['@type', ...required],
    properties: { '@type': { const: type }, ...properties },
  }
}

function from(list: string) {
  return {
    type: 'object',
    properties: { '@id': { type: 'string', pattern: list } },
    required: ['@id'],
  }
}

/** https://datapackage.org/standard/data-package/ and /table-schema/, version 2.0. */
export const packageShape = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  // The figures have no open licence; what UWV asks stands in `rights`.
  not: { required: ['licenses'] },
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    rights: { const: 'Bronvermelding bij overname is verplicht.' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'bytes', 'hash'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)[^:]+$' },
          type: { const: 'table' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey'],
            properties: {
              fields: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description', 'unit'],
                  properties: { type: { enum: ['string', 'integer', 'number', 'yearmonth'] } },
                },
              },
            },
          },
        },
      },
    },
  },
}

/** https://www.w3.org/TR/tabular-metadata/ */
export const tableShape = {
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/csvw' },
    'dc:title': texts,
    'dc:rights': inLanguage,
    tableSchema: {
      type: 'object',
      required: ['columns', 'primaryKey'],
      properties: {
        columns: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name', 'titles', 'datatype', 'required', 'dc:description'],
            properties: { name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' } },
          },
        },
      },
    },
  },
}

const agent = oneOfType('foaf:Agent', ['foaf:name'])
const contactPoint = {
  type: 'object',
  required: ['@type', 'vcard:fn', 'vcard:hasURL'],
  properties: { '@type': { type: 'array', contains: { const: 'vcard:Kind' } } },
}
const euList = 'http://publications.europa.eu/resource/authority'

/** The mandatory properties of https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/, and those of DCAT-AP 3.0.1. */
export const catalogueShape = oneOfType(
  'dcat:Catalog',
  [
    '@context',
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:dataset',
  ],
  {
    'dct:title': texts,
    'dct:description': texts,
    'dct:publisher': agent,
    'dcat:contactPoint': contactPoint,
    'dcat:dataset': oneOfType(
      'dcat:Dataset',
      [
        'dct:title',
        'dct:description',
        'dct:identifier',
        'dct:creator',
        'dct:publisher',
        'dct:accessRights',
        'dcat:contactPoint',
        'dcat:theme',
        'dcat:distribution',
      ],
      {
        'dct:title': texts,
        'dct:description': texts,
        'dct:identifier': text,
        'dct:creator': agent,
        'dct:publisher': agent,
        'dct:accessRights': from(`^${euList}/access-right/(PUBLIC|RESTRICTED|NON_PUBLIC)$`),
        'dcat:contactPoint': contactPoint,
        'dcat:theme': from(`^${euList}/data-theme/[A-Z]{4}$`),
        'dcat:distribution': {
          type: 'array',
          minItems: 1,
          items: oneOfType('dcat:Distribution', ['dcat:accessURL', 'dct:license', 'dct:rights'], {
            'dcat:accessURL': from('.'),
            'dcat:downloadURL': from('.'),
            'dct:format': from(`^${euList}/file-type/(CSV|JSON)$`),
            // No Creative Commons on the figures of UWV.
            'dct:license': from('/dcat-ap-nl/id/waardelijst/licenties/niet_open$'),
            'dct:rights': oneOfType('dct:RightsStatement', ['rdfs:label'], {
              'rdfs:label': {
                const: {
                  '@value': 'Bronvermelding bij overname is verplicht.',
                  '@language': 'nl',
                },
              },
            }),
          }),
        },
      },
    ),
  },
)
