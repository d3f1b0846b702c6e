/** The English words, simple ones: for whoever writes a note in English. */
import type { WordLists } from './touches-benefit-words.ts';

export const benefitWordsEn: WordLists = {
  // Who lives, sleeps and shares costs with whom.
  household: {
    words: `
      boyfriend*, girlfriend*, husband*, wife, spouse, fiance*, married, marriage, marry, divorc*,
      family, @family, @acquainted, baby, babies, roommate*, flatmate*, housemate*, household*,
      cohabit*, relationship*, dating, separated`,
    phrases: `
      living with, live with, lives with, lived with, moved in, sleeps over, stays over, @my ex`,
    near: `
      @live together, @live alone, @sleep @family, @sleep @close, stay* overnight, @live @family`,
  },
  // Work and whatever money came in.
  income: {
    words: `
      income*, earn, earns, earned, earning*, wage*, salary, salaries, paid, payslip*, job, jobs,
      worked, working, work, money, deposit*, sold, selling, babysit*, gambl*, lottery, pension*,
      alimony, allowance*, pounds, dollars, tips`,
    phrases: 'self employed, @my business, off books',
    near: 'works @family, works @close, works for, help* @shop, cleaning cash, clean* houses',
  },
  // Gifts and help in kind.
  gifts: {
    words: 'gift*, presents, groceries, sponsored, donation*, donated, fundrais*',
    phrases: 'food bank, gave me, gives me, give me, bought me, buys me, birthday present',
    near: `
      @get @family, @give @family, @pay @family, @buy @family, @help @family, @lend @family, paid
      @close, gave @close, bought @close`,
  },
  // Being elsewhere.
  absence: {
    words: `
      holiday*, vacation*, abroad, travel*, trip, trips, flight*, flew, airport, prison, jail`,
    phrases: `
      not at home, not home, was away, were away, been away, weeks away, days away, missed
      appointment, did not go, home country`,
    near: 'visit* @family, visit* @country, missed appointment',
  },
  // Savings and possessions.
  assets: {
    words: `
      saving, savings, saved, car, inherit*, shares, crypto*, jewel*, gold, property, mortgage*`,
    phrases: 'own house, second account, other account, in @my name',
    near: 'account @family, account abroad, house abroad, house @country, land @country',
  },
  // Voluntary work, care and study.
  activities: {
    words: 'volunteer*, carer*, studying, student*, internship*, study',
    phrases: 'care for, caring for, look after, looking after, take care, taking care',
    near: '',
  },
  // Debts and loans.
  debts: {
    words: 'debt*, bailiff*, loan*, borrow*, lend, lent, owe, owes, owed, overdraft*, arrears',
    phrases: '',
    near: '',
  },
  // Where somebody lives, and what it costs.
  housing: {
    words: `
      rent, rents, rented, renting, sublet*, landlord*, landlady, tenant*, lodger*, homeless,
      registered`,
    phrases: 'i live, we live, moved house, moved to',
    near: 'address @family, address @close',
  },
  // Illness.
  health: {
    words: `
      sick, ill, illness*, sickness, disease*, pregnan*, disab*, medication, hospital*, therapy,
      addict*, cancer, surgery, pain`,
    phrases: '@my doctor',
    near: '',
  },
};
