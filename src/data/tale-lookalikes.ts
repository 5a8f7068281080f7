// What is told of in public and no tale of work. Written by hand for hipaalint, MIT.

export const LOOKALIKE_WORDS = {
  /** Of games and what is broadcast: everybody saw it. */
  scene: `
    statement broadcast televised commentator commentators pundit pundits halftime half-time kickoff kick-off touchline
    gaffer midfield midfielder innings overtime scoreboard replay replays fixture fixtures playoffs
  `,
} as const
