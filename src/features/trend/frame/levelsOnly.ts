/**
 * A grid of levels, without lines upward. Recharts would still measure every name below the plot to
 * find where those lines go; one given place spares it that.
 */
export const levelsOnly = { vertical: false, verticalPoints: [0] }
