/** Every file of the catalogue, in its order. */
import recordingInterview from './01-recording-interview.json' with { type: 'json' };
import recordingPhone from './02-recording-phone.json' with { type: 'json' };
import aiTranscript from './03-ai-transcript.json' with { type: 'json' };
import noPrivacyAtDesk from './04-no-privacy-at-desk.json' with { type: 'json' };
import ownRecordingRefused from './05-own-recording-refused.json' with { type: 'json' };
import idCopy from './06-id-copy.json' with { type: 'json' };
import bankStatements from './07-bank-statements.json' with { type: 'json' };
import medicalData from './08-medical-data.json' with { type: 'json' };
import allLifeDomains from './09-all-life-domains.json' with { type: 'json' };
import bsnUnneeded from './10-bsn-unneeded.json' with { type: 'json' };
import forcedConsent from './11-forced-consent.json' with { type: 'json' };
import onlineOnly from './12-online-only.json' with { type: 'json' };
import socialMedia from './13-social-media.json' with { type: 'json' };
import fakeAccount from './14-fake-account.json' with { type: 'json' };
import covertObservation from './15-covert-observation.json' with { type: 'json' };
import covertNotTold from './16-covert-not-told.json' with { type: 'json' };
import locationTracking from './17-location-tracking.json' with { type: 'json' };
import homeVisit from './18-home-visit.json' with { type: 'json' };
import utilityData from './19-utility-data.json' with { type: 'json' };
import tipApps from './20-tip-apps.json' with { type: 'json' };
import secretCommunityFile from './21-secret-community-file.json' with { type: 'json' };
import wifiTracking from './22-wifi-tracking.json' with { type: 'json' };
import riskScore from './23-risk-score.json' with { type: 'json' };
import fraudScorecard from './24-fraud-scorecard.json' with { type: 'json' };
import originProfiling from './25-origin-profiling.json' with { type: 'json' };
import noExplanation from './26-no-explanation.json' with { type: 'json' };
import fileMatching from './27-file-matching.json' with { type: 'json' };
import biometricClock from './28-biometric-clock.json' with { type: 'json' };
import processorAgreement from './29-processor-agreement.json' with { type: 'json' };
import sharingThirdParties from './30-sharing-third-parties.json' with { type: 'json' };
import workplaceMonitoring from './31-workplace-monitoring.json' with { type: 'json' };
import messagingApps from './32-messaging-apps.json' with { type: 'json' };
import websiteTrackers from './33-website-trackers.json' with { type: 'json' };
import insecureChannel from './34-insecure-channel.json' with { type: 'json' };
import dataBreach from './35-data-breach.json' with { type: 'json' };
import unauthorisedAccess from './36-unauthorised-access.json' with { type: 'json' };
import publication from './37-publication.json' with { type: 'json' };
import accessIgnored from './38-access-ignored.json' with { type: 'json' };
import noPrivacyNotice from './39-no-privacy-notice.json' with { type: 'json' };
import noDpia from './40-no-dpia.json' with { type: 'json' };
import fgOrRegister from './41-fg-or-register.json' with { type: 'json' };
import retention from './42-retention.json' with { type: 'json' };
import wrongData from './43-wrong-data.json' with { type: 'json' };

export const practiceFiles: readonly unknown[] = [
  recordingInterview,
  recordingPhone,
  aiTranscript,
  noPrivacyAtDesk,
  ownRecordingRefused,
  idCopy,
  bankStatements,
  medicalData,
  allLifeDomains,
  bsnUnneeded,
  forcedConsent,
  onlineOnly,
  socialMedia,
  fakeAccount,
  covertObservation,
  covertNotTold,
  locationTracking,
  homeVisit,
  utilityData,
  tipApps,
  secretCommunityFile,
  wifiTracking,
  riskScore,
  fraudScorecard,
  originProfiling,
  noExplanation,
  fileMatching,
  biometricClock,
  processorAgreement,
  sharingThirdParties,
  workplaceMonitoring,
  messagingApps,
  websiteTrackers,
  insecureChannel,
  dataBreach,
  unauthorisedAccess,
  publication,
  accessIgnored,
  noPrivacyNotice,
  noDpia,
  fgOrRegister,
  retention,
  wrongData,
];
