/** Every file of this folder. */
import access from './access.json' with { type: 'json' };
import apAppeal from './ap-appeal.json' with { type: 'json' };
import apBreachTip from './ap-breach-tip.json' with { type: 'json' };
import apComplaint from './ap-complaint.json' with { type: 'json' };
import apEnforcementRequest from './ap-enforcement-request.json' with { type: 'json' };
import apObjection from './ap-objection.json' with { type: 'json' };
import apObjectionProForma from './ap-objection-pro-forma.json' with { type: 'json' };
import apTip from './ap-tip.json' with { type: 'json' };
import appeal from './appeal.json' with { type: 'json' };
import appealNoDecision from './appeal-no-decision.json' with { type: 'json' };
import clientCouncil from './client-council.json' with { type: 'json' };
import conductComplaint from './conduct-complaint.json' with { type: 'json' };
import courtRemedy from './court-remedy.json' with { type: 'json' };
import erasure from './erasure.json' with { type: 'json' };
import municipalCouncil from './municipal-council.json' with { type: 'json' };
import noticeOfDefault from './notice-of-default.json' with { type: 'json' };
import objectToProcessing from './object-to-processing.json' with { type: 'json' };
import objection from './objection.json' with { type: 'json' };
import objectionProForma from './objection-pro-forma.json' with { type: 'json' };
import officerQuestion from './officer-question.json' with { type: 'json' };
import ombudsman from './ombudsman.json' with { type: 'json' };
import petition from './petition.json' with { type: 'json' };
import rectification from './rectification.json' with { type: 'json' };
import restriction from './restriction.json' with { type: 'json' };
import wooRequest from './woo-request.json' with { type: 'json' };

export const routeFiles: readonly unknown[] = [
  access,
  objectToProcessing,
  erasure,
  rectification,
  restriction,
  officerQuestion,
  objection,
  objectionProForma,
  noticeOfDefault,
  appeal,
  appealNoDecision,
  petition,
  conductComplaint,
  wooRequest,
  apComplaint,
  apTip,
  apBreachTip,
  apEnforcementRequest,
  apObjection,
  apObjectionProForma,
  apAppeal,
  ombudsman,
  courtRemedy,
  clientCouncil,
  municipalCouncil,
];
