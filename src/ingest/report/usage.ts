/** How to use the command, in both languages. */
export const usage = `Gebruik: npm run ingest -- [--check] [--json] BESTAND…
  BESTAND   een of meer publicaties, als PDF of als tekst
  --check   alleen nakijken, niets schrijven; een onbekende plaats of een ontbrekende
            bronvermelding is dan een waarschuwing
  --json    het resultaat als één JSON-lijst op de standaarduitvoer
  Einde: 0 alles in orde, 1 iets geweigerd, 2 verkeerd gebruik.

Usage: npm run ingest -- [--check] [--json] FILE…
  FILE      one or more publications, as PDF or as text
  --check   only check, write nothing; an unknown place or a missing attribution
            is a warning then
  --json    the result as one JSON array on standard output
  Exit: 0 all accepted, 1 something refused, 2 wrong use.
`
