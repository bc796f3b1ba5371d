import { SCORED_LABELS, type ScoredLabel } from '../utils/requests/index.ts';
import { CONCEPTS, type Concept } from '../utils/scoring/concepts/concepts.ts';
import { DENSE_SIZE } from '../utils/scoring/features/note-features.ts';

/** Set by hand before any message was read: logits for pitch, generic and genuine. */
const HAND_SET: Readonly<Record<Concept, readonly [number, number, number]>> = {
  'help-companies': [1.6, 0, -1.2],
  'we-offer': [1.4, 0, -1],
  'service-noun': [1, 0, -0.7],
  'result-verb': [1.6, 0, -1.2],
  'biz-metric': [0.8, 0, -0.6],
  asset: [1.3, 0, -1],
  'meeting-ask': [1, -0.3, -0.4],
  'soft-interest': [1, -0.2, -0.8],
  'pain-question': [1.2, 0, -0.6],
  disclaimer: [0.8, 0, -0.3],
  'social-proof': [0.9, 0, -0.7],
  opportunity: [1.5, 0, -1.2],
  invest: [1, 0, -0.7],
  coaching: [0.6, 0, -0.4],
  linkbuild: [1.4, 0, -1],
  promo: [0.7, 0, -0.6],
  'partner-vague': [0.6, 0.4, -0.6],
  'target-group': [0.5, 0.2, -0.5],
  'survey-bait': [0.5, 0, -0.2],
  'right-person': [1.2, 0, -0.5],
  'follow-up': [0.5, 0, -0.2],
  'reach-out': [0.3, 0.2, -0.2],
  'self-intro': [0.3, 0, -0.1],
  'send-info': [0.8, 0, -0.5],
  'default-text': [-0.3, 1.4, -0.5],
  'grow-network': [-0.2, 1.3, -0.8],
  'like-minded': [0, 1, -0.8],
  flattery: [0.2, 0.7, -0.4],
  'came-across': [0.3, 0.6, -0.5],
  'vague-common': [-0.1, 1, -0.2],
  'exchange-ideas': [0, 0.9, -0.2],
  courtesy: [0.1, 0.1, 0],
  'lets-connect': [-0.2, 0.6, -0.1],
  'open-networker': [0.3, 0.7, -0.7],
  'met-before': [-0.8, -0.6, 1.6],
  event: [-0.4, -0.4, 1.1],
  'ex-colleague': [-0.8, -0.5, 1.5],
  school: [-0.5, -0.2, 1],
  referral: [-0.4, -0.4, 1.2],
  'post-react': [-0.3, -0.3, 1],
  'detail-react': [-0.6, -0.5, 1.3],
  'concrete-q': [-0.4, -0.3, 1],
  'no-strings': [-0.5, -0.2, 1],
  'tech-artifact': [-0.3, -0.2, 0.8],
  'personal-life': [-0.5, -0.3, 1],
  'past-time': [-0.4, -0.4, 1],
  remember: [-0.7, -0.4, 1.4],
  'coworker-now': [-0.7, -0.4, 1.2],
  congrats: [-0.1, 0.2, 0.4],
  recruit: [0, 0, -0.1],
  scam: [0.5, 0.1, -0.5],
  'thanks-accept': [0.4, 0.2, -0.5],
  'own-trade': [1.1, 0, -0.7],
  'peers-say': [1.1, -0.2, -0.6],
  probing: [0.7, -0.2, -0.3],
  'trade-network': [0.5, 0.3, -0.5],
  research: [-0.5, -0.3, 0.9],
  'media-invite': [-0.2, -0.2, 0.5],
  'uses-your-work': [-0.5, -0.2, 0.9],
  'sorry-channel': [-0.3, -0.2, 0.6],
  'practical-ask': [-0.4, -0.3, 0.7],
  'write-me': [0, -0.1, -0.3],
  'costs-nothing': [0.7, -0.1, -0.4],
  'role-offer': [0, 0, -0.3],
};

/** A job offer and a scam have their own labels, of which the three numbers above say nothing. */
const OWN_LABEL: Partial<Record<Concept, readonly [ScoredLabel, number]>> = {
  recruit: ['recruiter', 2],
  scam: ['scam', 2],
  'role-offer': ['recruiter', 1.5],
  'write-me': ['scam', 1],
};

/** The mean of the prior of the dense weights, laid out as SoftmaxWeights; forms start at zero. */
export function densePrior(): Float64Array {
  const prior = new Float64Array(SCORED_LABELS.length * (DENSE_SIZE + 1));
  const set = (label: ScoredLabel, concept: number, value: number) => {
    prior[concept * SCORED_LABELS.length + SCORED_LABELS.indexOf(label)] = value;
  };
  CONCEPTS.forEach(([name], concept) => {
    const [pitch, generic, genuine] = HAND_SET[name];
    set('pitch', concept, pitch);
    set('generic', concept, generic);
    set('genuine', concept, genuine);
    const own = OWN_LABEL[name];
    if (own) set(own[0], concept, own[1]);
  });
  return prior;
}
