/** What a person typed for a letter, seen by the visitor of personal texts. */
import type { LetterDetail, TypedParty } from './letter-draft.ts';
import type { TextMap } from './texts.ts';

export function mapDetail(detail: LetterDetail, map: TextMap): LetterDetail {
  switch (detail.kind) {
    case 'text':
      return { ...detail, text: map(detail.text) };
    case 'day':
    case 'date':
    case 'choices':
      return detail;
    case 'party':
      return { ...detail, party: mapParty(detail.party, map) };
    case 'parties':
      return { ...detail, parties: detail.parties.map((party) => mapParty(party, map)) };
    case 'corrections':
      return {
        ...detail,
        corrections: detail.corrections.map(({ stands, shouldBe, exhibit }) => ({
          stands: map(stands),
          shouldBe: map(shouldBe),
          exhibit,
        })),
      };
    case 'views':
      return {
        ...detail,
        views: detail.views.map((view) => ({ ...view, because: map(view.because) })),
      };
    case 'replay':
      return {
        ...detail,
        replayed: detail.replayed.map((one) => ({ ...one, words: map(one.words) })),
      };
    case 'grounds':
      return {
        ...detail,
        grounds: detail.grounds.map((ground) => ({
          ...ground,
          theirWords: map(ground.theirWords),
          why: map(ground.why),
        })),
      };
  }
}

const mapParty = ({ name, address }: TypedParty, map: TextMap): TypedParty => ({
  name: map(name),
  address: map(address),
});
