import type { LeftOut } from './leaveOutPlugin.ts'

const tooltip = ['recharts/es6/component/Tooltip.js', 'recharts/es6/cartesian/Brush.js']
const noMiddleware = '{ middleware: () => (next) => (action) => next(action) }'

/** What Recharts and d3 bring along and no drawing here needs; a part of `leftOut`. */
export const leftOutOfCharts: readonly LeftOut[] = [
  {
    module: 'victory-vendor/es/d3-scale.js',
    because: 'axes have the scale of a point or one of our own',
    instead: "export { scalePoint } from 'd3-scale'; export const scaleLinear = undefined",
  },
  {
    module: 'victory-vendor/es/d3-shape.js',
    because: 'lines are straight, and stacks begin at zero',
    instead: `export { area, curveLinear, line, stack, stackOffsetNone, stackOrderNone } from 'd3-shape'
      const none = undefined
      export {
        none as curveBasis, none as curveBasisClosed, none as curveBasisOpen, none as curveBumpX,
        none as curveBumpY, none as curveLinearClosed, none as curveMonotoneX, none as curveMonotoneY,
        none as curveNatural, none as curveStep, none as curveStepAfter, none as curveStepBefore,
        none as stackOffsetExpand, none as stackOffsetSilhouette, none as stackOffsetWiggle,
        none as symbol, none as symbolCircle, none as symbolCross, none as symbolDiamond,
        none as symbolSquare, none as symbolStar, none as symbolTriangle, none as symbolWye,
      }`,
  },
  {
    module: 'recharts/es6/util/scale/getNiceTickValues.js',
    because: 'every axis of numbers says its own ends and marks',
    instead:
      'export const getNiceTickValues = () => undefined, getTickValuesFixedDomain = () => undefined',
  },
  {
    module: 'recharts/es6/animation/JavascriptAnimate.js',
    because: 'no line or area moves into its place: each has isAnimationActive={false}',
    instead: 'export const JavascriptAnimate = ({ children }) => children(1)',
  },
  {
    module: 'recharts/es6/animation/matchBy.js',
    because: 'without animation nothing is matched with what was drawn before',
    instead: `export const matchByIndex = 'index', matchAppend = 'append', matchByDataKey = undefined
      export const matchAnimationItems = (before, items) =>
        items?.map((next) => ({ status: 'added', next })) ?? null`,
  },
  {
    module: 'recharts/es6/cartesian/LineDrawShape.js',
    because: 'a line that does not draw itself is a curve',
    instead: `import { createElement } from 'react'
      import { Curve } from '../shape/Curve'
      export const LineDrawShape = ({ animationElapsedTime, isAnimating, isEntrance, visibleLength, ...curve }) =>
        createElement(Curve, curve)`,
  },
  {
    module: 'recharts/es6/cartesian/AreaRevealShape.js',
    because: 'an area that does not move into its place is a curve filled, and a curve as its edge',
    instead: `import { createElement, Fragment } from 'react'
      import { Curve } from '../shape/Curve'
      import { svgPropertiesNoEvents } from '../util/svgPropertiesNoEvents'
      export const AreaRevealShape = ({ animationElapsedTime, isAnimating, isEntrance, isRange, stroke, ...rest }) => {
        const { id, baseLine, ...edge } = rest
        return createElement(
          Fragment,
          null,
          createElement(Curve, { ...rest, stroke: 'none', className: 'recharts-area-area' }),
          stroke !== 'none' &&
            createElement(Curve, {
              ...svgPropertiesNoEvents(edge), className: 'recharts-area-curve', layout: rest.layout, type: rest.type,
              connectNulls: rest.connectNulls, fill: 'none', stroke, points: rest.points,
            }),
        )
      }`,
  },
  {
    module: 'recharts/es6/state/selectors/polarAxisSelectors.js',
    because: 'no chart is round',
    instead: `const none = () => undefined
      export {
        none as selectAngleAxis, none as selectAngleAxisRange, none as selectAngleAxisRangeWithReversed,
        none as selectPolarViewBox, none as selectRadiusAxis, none as selectRadiusAxisRange,
        none as selectRadiusAxisRangeWithReversed,
      }`,
    neededBy: ['recharts/es6/polar/PolarAngleAxis.js', 'recharts/es6/polar/PolarRadiusAxis.js'],
  },
  {
    module: 'recharts/es6/state/selectors/combiners/combineTooltipPayload.js',
    because: 'what the tooltip says is our own',
    instead: 'export const combineTooltipPayload = () => undefined',
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/state/SetLegendPayload.js',
    because: 'legends are our own: src/features/trend/frame/FigureLegend.tsx',
    instead: 'export const SetLegendPayload = () => null, SetPolarLegendPayload = SetLegendPayload',
    neededBy: ['recharts/es6/component/Legend.js'],
  },
  {
    module: 'recharts/es6/state/mouseEventsMiddleware.js',
    because: 'the tooltip is our own: src/features/trend/frame/useActivePoint.ts',
    instead: `const none = ${noMiddleware}, pass = () => ({ type: 'mouse' })
      export { none as mouseClickMiddleware, none as mouseMoveMiddleware, pass as mouseClickAction, pass as mouseMoveAction }`,
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/state/touchEventsMiddleware.js',
    because: 'as for the mouse',
    instead: `export const touchEventMiddleware = ${noMiddleware}, touchEventAction = () => ({ type: 'touch' })`,
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/state/keyboardEventsMiddleware.js',
    because: 'the slider below each figure is what the keyboard reaches',
    instead: `const pass = () => ({ type: 'key' })
      export const keyboardEventsMiddleware = ${noMiddleware}
      export { pass as keyDownAction, pass as focusAction, pass as blurAction }`,
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/state/externalEventsMiddleware.js',
    because: 'no figure asks Recharts for an event',
    instead: `export const externalEventsMiddleware = ${noMiddleware}, externalEventAction = () => ({ type: 'event' })`,
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/synchronisation/useChartSynchronisation.js',
    because: 'no figure follows the pointer in another one',
    instead: `const nothing = () => undefined
      export { nothing as useSynchronisedEventsFromOtherCharts, nothing as useTooltipChartSynchronisation, nothing as useBrushChartSynchronisation }`,
    neededBy: tooltip,
  },
  {
    module: 'recharts/es6/component/LabelList.js',
    because: 'names at the lines are our own',
    instead: `export const CartesianLabelListContextProvider = ({ children }) => children
      export const LabelListFromLabelProp = () => null
      export const PolarLabelListContextProvider = CartesianLabelListContextProvider, LabelList = undefined`,
  },
  {
    module: 'recharts/es6/component/Label.js',
    because: 'no axis has a label of Recharts',
    instead: `export const CartesianLabelContextProvider = ({ children }) => children
      export const CartesianLabelFromLabelProp = () => null
      export const isLabelContentAFunction = () => false
      export const PolarLabelContextProvider = CartesianLabelContextProvider
      export const PolarLabelFromLabelProp = () => null, usePolarLabelContext = () => undefined, defaultLabelProps = {}, Label = undefined`,
  },
  {
    module: 'recharts/es6/component/ActivePoints.js',
    because: 'no line or area marks a point by itself: each has activeDot={false}',
    instead: 'export const ActivePoints = () => null',
  },
]
