/** English: the form on paper. */
import type { Messages } from '../nl.ts';

export const paper: Messages['paper'] = {
  open: 'Form on paper',
  title: 'Form on paper',
  intro:
    'For people who have only a phone or paper. You print the form. After that somebody can type it in here.',
  practice: 'What is the form about?',
  language: 'Language of the form',
  names: 'Put the name beside it in:',
  preview: 'Look at the form',
  print: 'Print the form',
  typeIn: 'Type in a form that was filled in',
  typingIn: 'First you fill in A to E. Then come the questions, with the same numbers as on paper.',
  form: {
    title: 'What happened to you?',
    about: (number, title) => `Practice ${number}: ${title}`,
    fill: 'Fill in what you know. Every question may stay empty. Put a cross in a box.',
    safe: 'Do not put your name on it. Write no names of others, no citizen service number (BSN) and no account number.',
    bring:
      'Take this paper to somebody whom you trust and who uses Kantlijn. For example your union, social counsellors or the client council. They type it in.',
    keep: 'Keep it in a safe place. Nobody sends this form anywhere.',
    soon: 'Evidence may be gone soon. Take this paper there today, if you can.',
    lettered: (letter, ask) => `${letter}. ${ask}`,
    several: 'More crosses are fine.',
    date: ['Day', 'Month', 'Year'],
    aboutThen: 'About then',
    checked: (day) => `The questions were checked on ${day}.`,
  },
};
