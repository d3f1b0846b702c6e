/**
 * What the words of `complaint.jsonld` mean to programs that know Linked Data: terms of schema.org, Dublin
 * Core and the Data Privacy Vocabulary where they fit, and else our own. It travels in the file: nothing
 * is fetched to read it.
 */
import type { DossierId } from '../../../domain/ids.ts';

const own = (name: string) => `urn:kantlijn:terms:1#${name}`;
const schema = (name: string) => `https://schema.org/${name}`;
const dublinCore = (name: string) => `http://purl.org/dc/terms/${name}`;
const privacy = (name: string) => `https://w3id.org/dpv#${name}`;
const personalData = (name: string) => `https://w3id.org/dpv/pd#${name}`;
const xsd = (name: string) => `http://www.w3.org/2001/XMLSchema#${name}`;

const link = (iri: string) => ({ '@id': iri, '@type': '@id' });
const word = (iri: string) => ({ '@id': iri, '@type': '@vocab', '@container': '@set' });
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': type });
const day = (iri: string) => typed(iri, xsd('date'));
const moment = (iri: string) => typed(iri, xsd('dateTime'));
const edtf = (iri: string) => typed(iri, 'http://id.loc.gov/datatypes/edtf/EDTF');
const several = (iri: string) => ({ '@id': iri, '@container': '@set' });
const inOrder = (iri: string) => ({ '@id': iri, '@container': '@list' });
const links = (iri: string) => ({ ...link(iri), '@container': '@set' });

const classes = {
  Complaint: own('Complaint'),
  Report: own('Report'),
  Practice: own('Practice'),
  Step: own('Step'),
  Request: own('Request'),
  Exhibit: own('Exhibit'),
  Controller: privacy('DataController'),
  Complainant: own('Complainant'),
  File: schema('MediaObject'),
  Article: schema('Legislation'),
};

/** What kind of data it usually is about. */
const dataKinds = {
  ordinary: privacy('PersonalData'),
  special: privacy('SpecialCategoryPersonalData'),
  criminal: personalData('Criminal'),
  'citizen-number': personalData('OfficialID'),
  financial: personalData('Financial'),
  location: personalData('Location'),
  'others-in-household': own('others-in-household'),
};

const aboutAll = {
  formatVersion: own('formatVersion'),
  conformsTo: link(dublinCore('conformsTo')),
  language: schema('inLanguage'),
  date: day(schema('dateCreated')),
  edition: own('edition'),
  generator: own('generator'),
  complainant: own('complainant'),
  writer: own('writer'),
  identifiedIn: links(own('identifiedIn')),
  controllers: several(own('controllers')),
  practices: several(own('practices')),
  reports: inOrder(own('reports')),
  priorSteps: inOrder(own('priorSteps')),
  requests: inOrder(own('requests')),
  exhibits: inOrder(own('exhibits')),
  doesNotProve: inOrder(own('doesNotProve')),
};

const aboutControllers = {
  controller: link(privacy('hasDataController')),
  code: schema('identifier'),
  name: schema('name'),
  certainty: own('certainty'),
  kind: own('kind'),
  organ: own('organ'),
  sameAs: link(schema('sameAs')),
  candidates: several(own('candidates')),
  contactSource: schema('isBasedOn'),
  contactCheckedOn: day(own('contactCheckedOn')),
};

const aboutPractices = {
  practice: link(own('practice')),
  number: typed(own('number'), xsd('integer')),
  title: schema('headline'),
  articles: several(own('articles')),
  act: own('act'),
  article: own('article'),
  identifier: schema('legislationIdentifier'),
  dataKinds: word(privacy('hasPersonalData')),
  checkedOn: day(own('checkedOn')),
};

const aboutReports = {
  tier: own('tier'),
  sealedAt: moment(own('sealedAt')),
  url: link(schema('url')),
  place: own('place'),
  happenedOn: day(own('happenedOn')),
  note: own('note'),
  facts: inOrder(own('facts')),
  question: own('question'),
  chosen: several(own('chosen')),
  when: edtf(own('when')),
  value: typed(own('value'), xsd('integer')),
  words: own('words'),
  isUnknown: typed(own('isUnknown'), xsd('boolean')),
  since: edtf(own('since')),
  until: edtf(own('until')),
  goingOn: own('goingOn'),
  wordsLeftOut: typed(own('wordsLeftOut'), xsd('boolean')),
  evidence: links(own('evidence')),
};

const aboutSteps = {
  route: own('route'),
  on: day(own('on')),
  receivedOn: day(own('receivedOn')),
  channel: own('channel'),
  proofs: several(own('proofs')),
  answers: link(own('answers')),
  outcome: own('outcome'),
  letter: own('letter'),
  subject: schema('about'),
  right: link(privacy('hasRight')),
  files: inOrder(schema('associatedMedia')),
};

const aboutExhibits = {
  source: link(dublinCore('source')),
  at: moment(own('at')),
  timeZone: own('timeZone'),
  tool: own('tool'),
  build: own('build'),
  origin: own('origin'),
  leftOut: several(own('leftOut')),
  gaps: several(own('gaps')),
  what: own('what'),
  reason: own('reason'),
  count: typed(own('count'), xsd('integer')),
  mediaType: schema('encodingFormat'),
  byteLength: typed(own('byteLength'), xsd('integer')),
  sha256: schema('sha256'),
};

/** The context of the complaint of one dossier: its files are named as seen from `data/`. */
export const complaintContext = (dossier: DossierId) => ({
  '@version': 1.1,
  '@base': `arcp://uuid,${dossier}/data/`,
  id: '@id',
  type: '@type',
  ...classes,
  ...dataKinds,
  ...aboutAll,
  ...aboutControllers,
  ...aboutPractices,
  ...aboutReports,
  ...aboutSteps,
  ...aboutExhibits,
});
