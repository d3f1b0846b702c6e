/** Counts what a page asks for and changes while it is photographed. The page cannot see the counting. */

export type Counting = {
  /** Does `work` without counting the changes that it makes itself. */
  readonly uncounted: (work: () => void) => void;
  readonly counts: () => { readonly requests: number; readonly changes: number };
  readonly end: () => void;
};

/** Begins to count. */
export function startCounting(): Counting {
  let requests = 0;
  let changes = 0;
  const mutations = new MutationObserver((records) => {
    changes += records.length;
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const resources = new PerformanceObserver((list) => {
    requests += list.getEntries().length;
  });
  resources.observe({ type: 'resource' });
  const takeRest = () => {
    changes += mutations.takeRecords().length;
    requests += resources.takeRecords().length;
  };
  return {
    uncounted(work) {
      takeRest();
      work();
      mutations.takeRecords();
    },
    counts() {
      takeRest();
      return { requests, changes };
    },
    end() {
      mutations.disconnect();
      resources.disconnect();
    },
  };
}
