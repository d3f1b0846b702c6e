/** Arabic: how a number goes with its noun (none, one, two, three to ten, eleven and more). */
interface Forms {
  readonly one: string;
  readonly two: string;
  /** 3 to 10, and 103 to 110. */
  readonly few: string;
  /** 11 to 99, and 111 to 199. */
  readonly many: string;
  /** 100 to 102, 200 to 202. */
  readonly other?: string;
  readonly zero?: string;
}

const rules = new Intl.PluralRules('ar');

/** The form that goes with the count. A form says the number itself where it has to be said. */
export const counted = (count: number, forms: Forms): string => {
  const other = forms.other ?? forms.many;
  switch (rules.select(count)) {
    case 'zero':
      return forms.zero ?? other;
    case 'one':
      return forms.one;
    case 'two':
      return forms.two;
    case 'few':
      return forms.few;
    case 'many':
      return forms.many;
    default:
      return other;
  }
};
