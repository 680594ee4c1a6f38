import { readFileSync } from 'node:fs'
import { billOfMaterials, componentsOf } from '../publish/billOfMaterials.ts'
import { securityTxtFaults } from '../publish/securityTxt.ts'
import { askNpm } from './askNpm.ts'
import { buildTwice } from './buildTwice.ts'
import { auditOutcome, signaturesOutcome } from './npmOutcomes.ts'
import type { Outcome } from './outcome.ts'
import { directPackages, lockedPackages, packageFaults } from './packageFaults.ts'

/** What the site is made of and where it comes from. Exit 0: all holds, 1: not all, 2: not all could be checked. */
const checks: readonly (() => Outcome | readonly Outcome[])[] = [
  packages,
  bill,
  securityText,
  () => auditOutcome(askNpm('audit', '--omit=dev', '--json')),
  () => signaturesOutcome(askNpm('audit', 'signatures', '--json')),
  buildTwice,
]

const words = { holds: 'ok       ', broken: 'FAILED   ', unchecked: 'UNCHECKED' } as const

const outcomes = checks.flatMap((check) => {
  const made = [check()].flat()
  for (const { kind, text } of made) console.log(`${words[kind]} ${text}`)
  return made
})
const count = (kind: Outcome['kind']): number => outcomes.filter((one) => one.kind === kind).length
console.log(
  `supply: ${count('holds')} hold, ${count('broken')} failed, ${count('unchecked')} could not be checked`,
)
if (count('broken') > 0) process.exitCode = 1
else if (count('unchecked') > 0) process.exitCode = 2

function packages(): readonly Outcome[] {
  const files = { project: readJson('package.json'), lock: readJson('package-lock.json') }
  return [
    {
      kind: 'holds',
      text: `${directPackages(files)} packages of the page itself, ${lockedPackages(files)} in package-lock.json`,
    },
    ...Object.entries(packageFaults(files)).map(([fault, names]) =>
      outcome(`packages: ${fault}`, names),
    ),
  ]
}

/** npm's own list leaves out what tests need too, such as React; what it has, the bill must have. */
function bill(): Outcome {
  const own = componentsOf(JSON.parse(billOfMaterials(readJson('package-lock.json'))))
  const said = askNpm('sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx')
  if (said === undefined) return { kind: 'unchecked', text: 'npm makes no bill of materials' }
  const missing = componentsOf(said).filter((one) => !own.includes(one))
  return outcome(`packages of npm's list that are not among the ${own.length} of ours`, missing)
}

/** A build without contact is no fault; a date that is past is. */
function securityText(): Outcome {
  const text = readFileSync('public/.well-known/security.txt', 'utf8')
  const faults = securityTxtFaults(text, Date.now()).filter((fault) => fault !== 'no Contact')
  return outcome('faults in security.txt', faults)
}

function outcome(what: string, found: readonly string[]): Outcome {
  return found.length === 0
    ? { kind: 'holds', text: `0 ${what}` }
    : { kind: 'broken', text: `${found.length} ${what}: ${found.join(', ')}` }
}

function readJson(file: string): unknown {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return content
}
