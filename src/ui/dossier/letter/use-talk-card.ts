/** The card that was chosen. Its questions are read at the moment that somebody wants one. */
import { useEffect, useState } from 'preact/hooks';
import type { SaidAnnex } from '../../../domain/annex.ts';
import { type TalkCardChoice, talkLanguages } from './talk-card-choice.ts';

const questions = () => import('../../../flows/read-talk-card.ts');

/** `null` until it is there; never the card of another choice. */
export function useTalkCard(choice: TalkCardChoice): SaidAnnex | null {
  const [found, setFound] = useState<{ of: TalkCardChoice; card: SaidAnnex } | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const { readTalkCard } = await questions();
      const card = readTalkCard(choice.practice, talkLanguages(choice));
      if (!isOver) setFound({ of: choice, card });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [choice]);
  return found?.of === choice ? found.card : null;
}

export async function talkCardBlob(choice: TalkCardChoice): Promise<Blob> {
  const { talkCardFile } = await questions();
  return talkCardFile(choice.practice, talkLanguages(choice));
}
