import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { installPopover, installSearchElement } from './missingInJsdom.ts'

installPopover()
installSearchElement()
afterEach(cleanup)
