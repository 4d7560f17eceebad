import type { fundConditionNames } from './fund-conditions.ts';

type Condition = (typeof fundConditionNames)[number];

/** What is done that a fund would pay: each leaves other things to choose. */
export type PayingAct = 'order' | 'change' | 'approve' | 'place';

const newDecision = 'vul bij Budget eerst een nieuwe beschikking in';

/** What can be done instead where a fund does not pay, by what is being done, in a Dutch sentence. */
export function adviceFor(act: PayingAct, condition: Condition): string {
  switch (act) {
    case 'order':
      if (condition === 'free') return `Kies een ander fonds, of ${newDecision}.`;
      return condition === 'spendingPeriod'
        ? 'Kies een andere startdatum, een ander budgetjaar of een ander fonds.'
        : 'Kies een ander fonds.';
    case 'change':
      return condition === 'free'
        ? `Laat een ander fonds betalen, of ${newDecision}.`
        : 'Laat een ander fonds betalen.';
    case 'approve':
      return condition === 'free'
        ? `Wijzig eerst de order, of ${newDecision}.`
        : 'Wijzig eerst de order, of wijs die af.';
    case 'place':
      return 'Alleen een coördinator kan deze klant toch laten meedoen.';
  }
}

/** What who may let nothing pass can do, in a Dutch sentence. */
export const askFor: Readonly<Record<PayingAct, string>> = {
  order: 'Vraag akkoord aan de coördinator, of kies een ander fonds.',
  change: 'Vraag de coördinator om de order te wijzigen, of laat een ander fonds betalen.',
  approve: 'Vraag de coördinator om de order goed te keuren.',
  place: 'Vraag de coördinator om deze klant toe te voegen.',
};
