// Times Overture's chain, DOMParser, Defuddle and Readability over the same text of one page, taking turns.
// Loaded by `cargo xtask bench` into a page of its own; not part of the extension.
import init, { Bench } from '/pkg/overture.js';

const turn = () => new Promise((done) => setTimeout(done));

// The store lives as long as the run and knows the people of earlier pages.
const somebodyNew = () => Math.floor(Math.random() * 2 ** 32);

// Every figure in milliseconds. `steps` is filled by the contestant; `total` is the whole of it.
async function timed(contestant) {
  await turn();
  const steps = {};
  const step = (name, work) => {
    const started = performance.now();
    const result = work();
    steps[name] = performance.now() - started;
    return result;
  };
  step('total', () => contestant(step));
  return steps;
}

// A page of its own for every contest, so that `first` is the first call after the module was compiled.
globalThis.contest = async ({ url, today, repeats }) => {
  const text = async (path) => (await fetch(path)).text();
  const [html, brief] = await Promise.all([text('/page.html'), text('/brief.txt')]);
  const compiling = performance.now();
  await init();
  const compiled = performance.now() - compiling;
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const Extractor = globalThis.Defuddle.default ?? globalThis.Defuddle;
  let bench;
  const first = await timed((step) => {
    bench = step('brief', () => new Bench(brief, today));
    step('read', () => bench.parse_and_read(html, url));
    step('assess', () => bench.assess());
    step('draft', () => bench.draft());
  });
  const contestants = {
    domParser: parse,
    overture: (step) => {
      step('read', () => bench.parse_and_read(html, url));
      step('assess', () => bench.assess());
      step('draft', () => bench.draft());
    },
    overtureParse: () => bench.parse(html),
    defuddle: () => new Extractor(parse(), { url }).parse(),
    readability: () => new globalThis.Readability(parse()).parse(),
  };
  const names = Object.keys(contestants);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  const failed = {};
  const warmUp = 3;
  for (let round = 0; round < warmUp + repeats; round++) {
    // Each contestant comes first in some rounds: who follows whom decides whose rubbish is collected when.
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round) % names.length];
      try {
        const steps = await timed(contestants[name]);
        if (round >= warmUp) runs[name].push(steps);
      } catch (error) {
        failed[name] = error.name;
      }
    }
  }
  const person = bench.assess();
  const added = [];
  for (let round = 0; person && round < repeats; round++) {
    await turn();
    const started = performance.now();
    await bench.add(somebodyNew());
    added.push(performance.now() - started);
  }
  const each = 100;
  const intents = [];
  const ranked = [];
  if (person) {
    bench.keep(100_000);
    for (let round = 0; round < repeats; round++) {
      intents.push((await timed(() => bench.intent(each))).total / each);
      ranked.push((await timed(() => bench.rank())).total);
    }
  }
  return { person, intents, ranked, characters: html.length, compiled, first, runs, failed, added, isolated: crossOriginIsolated };
};
