import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { installPopover, installScrolling, installSearchElement } from './missingInJsdom.ts'

installPopover()
installSearchElement()
installScrolling()
afterEach(cleanup)
