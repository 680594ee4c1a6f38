import type { Sentences } from './reasons.ts'

/** Why a proven publication could not be kept: the system would not, or its own file would break a rule. */
export type WriteFault =
  | { readonly kind: 'system'; readonly code: string }
  | { readonly kind: 'invalid'; readonly place: string }

const advice: Readonly<Record<string, Sentences>> = {
  'EACCES EPERM EROFS': {
    nl: 'dat mag hier niet; vraag de beheerder van deze computer om rechten, of gebruik een map van uzelf',
    en: 'that is not allowed here; ask whoever manages this computer, or use a folder of your own',
  },
  'ENAMETOOLONG ELOOP': {
    nl: 'de naam is te lang of een koppeling naar zichzelf; geef het bestand zelf een korte naam',
    en: 'the name is too long or a link to itself; give the file itself a short name',
  },
  'ENOSPC EDQUOT': {
    nl: 'de schijf is vol of uw deel ervan is op; maak ruimte en probeer het opnieuw',
    en: 'the disk is full or your part of it is used up; make room and try again',
  },
  'EISDIR ENOTDIR EEXIST': {
    nl: 'op die plaats staat iets anders dan een map of een bestand van de publicaties; kijk in public/data en haal dat weg',
    en: 'something other than a folder or a file of publications is in that place; look into public/data and remove it',
  },
  'EBUSY EMFILE ENFILE EIO': {
    nl: "de schijf of een ander programma houdt het tegen; sluit programma's en probeer het opnieuw",
    en: 'the disk or another program stands in the way; close programs and try again',
  },
}

export function systemAdvice(code: string): Sentences {
  const known = Object.keys(advice).find((codes) => codes.split(' ').includes(code)) ?? ''
  return (
    advice[known] ?? {
      nl: `het systeem meldt een fout die wij niet kennen (${code}); zet het bestand in een andere map`,
      en: `the system reports a fault that we do not know (${code}); put the file in another folder`,
    }
  )
}

export function writeAdvice(fault: WriteFault): Sentences {
  if (fault.kind === 'system') return systemAdvice(fault.code)
  return fault.place === 'source.file'
    ? {
        nl: 'de naam van het bronbestand is te lang of heeft vreemde tekens; geef dat bestand een gewone naam',
        en: 'the name of the source file is too long or has odd characters; give that file a plain name',
      }
    : {
        nl: `pagina's zouden het weigeren (${fault.place}); meld dit aan wie het dashboard onderhoudt`,
        en: `pages would refuse it (${fault.place}); tell whoever maintains the dashboard`,
      }
}
