/** Dutch: the lock and its choices. */
import type { Computer, Mode } from '../../domain/mode.ts';

export const gate = {
  computer: 'Van wie is deze computer?',
  computers: {
    own: 'Van mij alleen',
    'shared-at-home': 'Thuis, samen met anderen',
    public: 'Van de bibliotheek, school of gemeente',
    adviser: 'Van mijn werk: ik help anderen',
  } satisfies Record<Computer, string>,
  modes: {
    normal:
      'Wat u bewaart, blijft op deze computer staan. Wie deze computer en uw account gebruikt, kan het openen.',
    locked:
      'Wat u bewaart, gaat op slot met een wachtzin. Zonder de wachtzin kan niemand het lezen, ook wij niet.',
    memory:
      'Alles staat alleen in het geheugen, en is weg als de browser sluit. Sluit dus af met opslaan, printen of niets.',
  } satisfies Record<Mode, string>,
  notYourOwn:
    'De beheerder van zo’n computer kan soms meekijken. Papier is hier veiliger dan e-mail.',
  canBeChanged: 'U kunt dit later veranderen.',
  removing: 'Verwijdert u de uitbreiding, dan is alles weg wat erin staat.',
  newPassphrase: 'Kies een wachtzin',
  passphraseHint:
    'Neem een zin die u onthoudt en die niemand raadt. Wij kunnen hem niet terughalen.',
  passphrase: 'Wachtzin',
  passphraseAgain: 'Nog een keer dezelfde wachtzin',
  passphraseShort: 'Neem minstens 8 tekens.',
  passphrasesDiffer: 'De twee wachtzinnen zijn niet gelijk.',
  recovery: 'Herstelcode',
  recoveryHint:
    'Bent u de wachtzin kwijt? Dan opent deze code het slot. U ziet hem alleen nu: schrijf hem op en leg hem op een veilige plek.',
  print: 'Print',
  printTraces: 'Een printer kan onthouden wat er is geprint.',
  written: 'Ik heb hem opgeschreven',
  locked: 'Op slot',
  unlock: 'Open',
  typeFirst: 'Vul eerst iets in.',
  wait: (seconds: number) =>
    seconds === 1
      ? 'U kunt het over 1 seconde weer proberen.'
      : `U kunt het over ${seconds} seconden weer proberen.`,
  useCode: 'Gebruik de herstelcode',
  usePassphrase: 'Gebruik de wachtzin',
  show: 'Laat zien wat ik typ',
};
