import { readingTasks } from './readingTasks.ts'
import type { Task } from './Task.ts'
import { tableTasks } from './tableTasks.ts'
import { takingTasks } from './takingTasks.ts'

/** What readers come for. */
export const tasks: readonly Task[] = [...readingTasks, ...tableTasks, ...takingTasks]
