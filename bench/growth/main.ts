import { growthOf } from './growthOf.ts'
import { judge } from './judge.ts'
import { measureGrowth } from './measureGrowth.ts'
import { measures } from './measures.ts'
import { report } from './report.ts'

const all = measureGrowth((size) => process.stderr.write(`${size}\n`))
const growths = measures.map((measure) => growthOf(measure, all))
const verdicts = judge(growths)
process.stdout.write(`${report(all, growths, verdicts)}\n`)
if (!verdicts.every(({ holds }) => holds)) process.exitCode = 1
