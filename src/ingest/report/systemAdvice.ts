import type { WriteFault } from '../finding.ts'
import type { Sentences } from './sentences.ts'

const noRight: Sentences = {
  nl: 'u hebt er geen rechten voor; vraag die aan de beheerder van deze computer, of gebruik een map van uzelf',
  en: 'you have no permission; ask whoever manages this computer for it, or use a folder of your own',
}

const nameTooLong: Sentences = {
  nl: 'de naam of de map is te lang; geef het bestand een kortere naam',
  en: 'the name or the folder is too long; give the file a shorter name',
}

const noFolder: Sentences = {
  nl: 'op die plaats staat iets anders dan een map of een bestand van de publicaties; kijk in public/data en haal dat weg',
  en: 'something other than a folder or a file of publications is in that place; look into public/data and remove it',
}

const tooManyOpen: Sentences = {
  nl: "er zijn te veel bestanden tegelijk open; sluit andere programma's en probeer het opnieuw",
  en: 'too many files are open at once; close other programs and try again',
}

const full: Sentences = {
  nl: 'de schijf is vol of uw deel ervan is op; maak ruimte en probeer het opnieuw',
  en: 'the disk is full or your part of it is used up; make room and try again',
}

/** What the system refuses, by its own word: the cause and the way out. */
const advice: ReadonlyMap<string, Sentences> = new Map([
  ['EACCES', noRight],
  ['EPERM', noRight],
  ['ENAMETOOLONG', nameTooLong],
  ['EMFILE', tooManyOpen],
  ['ENFILE', tooManyOpen],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EISDIR', noFolder],
  ['ENOTDIR', noFolder],
  ['EEXIST', noFolder],
  [
    'ELOOP',
    {
      nl: 'de naam is een koppeling die naar zichzelf verwijst; noem het bestand zelf',
      en: 'the name is a link that leads back to itself; name the file itself',
    },
  ],
  [
    'EBUSY',
    {
      nl: 'een ander programma houdt het bezet; sluit dat programma en probeer het opnieuw',
      en: 'another program keeps it busy; close that program and try again',
    },
  ],
  [
    'EROFS',
    {
      nl: 'op deze schijf kan alleen worden gelezen; zet de map op een schijf waarop u kunt schrijven',
      en: 'this disk can only be read; put the folder on a disk that you can write to',
    },
  ],
  [
    'EIO',
    {
      nl: 'de schijf of de verbinding ermee hapert; zet het bestand op een andere schijf en probeer het opnieuw',
      en: 'the disk or the connection to it fails; put the file on another disk and try again',
    },
  ],
])

/** Cause and way out of a fault of the system; its own word is said only where it is all that is known. */
export function systemAdvice(code: string): Sentences {
  return (
    advice.get(code) ?? {
      nl: `het systeem meldt een fout die wij niet kennen (${code}); zet het bestand in een andere map en probeer het opnieuw`,
      en: `the system reports a fault that we do not know (${code}); put the file in another folder and try again`,
    }
  )
}

/** The same for what could not be written, or may not be because pages would refuse it. */
export function writeAdvice(fault: WriteFault): Sentences {
  if (fault.kind === 'system') return systemAdvice(fault.code)
  if (fault.place === 'source.file') {
    return {
      nl: 'de naam van het bronbestand is te lang of heeft tekens die niet te zien zijn; geef dat bestand een gewone naam',
      en: 'the name of the source file is too long or has characters that cannot be seen; give that file a plain name',
    }
  }
  return {
    nl: `pagina's zouden het weigeren (${fault.place}); meld dit aan wie het dashboard onderhoudt`,
    en: `pages would refuse it (${fault.place}); tell whoever maintains the dashboard`,
  }
}
