import type { BranchExamples } from '../../../lexicon.js';

export const paperwork: BranchExamples = {
  administratie: `
    There's the energy, the water board, the municipality and some BSO thing, all sending forms for the same house. I've a PhD and I can't do it. Sit with me one evening?
    Ring binders, tabs, a hole punch: give me your shoebox of papers and you get it back in order, forms filled. I did accounts for a school in Limerick for twenty-six years.
    My desk is a mountain of envelopes and I don't know where to begin. Who sorts it with me?
    Help me fill in a form, it's twelve pages and in Dutch.
    My late husband did all our paperwork. I need a tidy mind to set up folders and tell me what can be thrown away.
    Someone for my post, bills and insurance papers, once a fortnight.
    I'm visually impaired and can't complete forms by myself. Could someone hold the pen?
    Cancel subscriptions, change address, claim at health insurer: I keep putting it off.
    Ring binders, hole punch and a patient person wanted
    How do I apply for the parking permit, remission of municipal taxes and the energy contract? I've ADHD and lose every letter.
    DigiD application and Mijn Overheid, it's all locked for me.
    New in the country: register, health insurance, bank account, all those forms in one week.
    My father in hospital has left a drawer full of unopened mail.
    Need help scanning, filing and replying to official stuff, I'm dyslexic.
    I'm orderly to a fault and love filing. Let me sort your papers.
    Bring your shoebox of receipts and letters, we make folders with tabs.
    Retired bookkeeper helps people keep on top of their mail.
    Form help every Wednesday in the community centre, walk in with your papers.
    Can't see the wood for the envelopes? One afternoon and we'll have it straight.
    I fill in applications with you, from parking permit to kwijtschelding.
    Insurance claims, switching energy supplier, cancelling contracts, I do them with my eyes closed.
    Admin buddy for those who panic at blue envelopes and passwords
    Happy to help a widow or widower through the pile of paperwork after a death.
    Secretary for thirty years, still quick with forms, folders and polite letters.
    I speak English and know the Dutch bureaucracy, so I'll get your registration papers done with you.
  `,
  'brieven-lezen': `
    Again a blue envelope and a yellow one from CJIB. I translate with phone but it says strange things, like "you are a reminder". Please can someone tell me if I must pay?
    Bring me your pile of envelopes. I open, read, and tell you in English, Polish or Russian what they want from you and before which date. I also keep it secret.
    I got a letter from the gemeente and don't understand one word of it. Could someone tell me what they want?
    My eyes are going. Who reads me my post once a week?
    Blue envelope arrived, scared to open.
    What does "dwangbevel" mean, is it bad? Please explain the paper from the bailiff.
    The hospital sent a folder full of instructions in difficult Dutch, I want to know if I may eat before.
    Every time I let a neighbour's child read my mail, and it's embarrassing. A grown-up who can keep a secret is better.
    School newsletter in Dutch, three pages, what's the essence?
    Is this letter real or a scam? I can't tell.
    I received from landlord a notice about rent going up, please someone look and tell me in simple words
    Blind since last year, need a voice for what falls through the letterbox.
    Energy company writes about an advance payment, it makes my head spin.
    Photo of a letter, five minutes, what must I do and before when?
    I read your mail aloud and tell you in normal words what's in it.
    Bring that difficult letter, I explain what they mean and what you have to do.
    Send a photo of your Dutch letter, I tell you in English what it says.
    Ex-civil servant cracks official language. I once wrote those letters, my apologies!
    Letter-reading hour on Monday mornings, free, come with your unopened envelopes.
    Eyesight failing? I'd visit weekly to go through your post with you.
    Don't be afraid of the envelope. We open it together.
    I speak Somali and Dutch, and tell you what the letter from school or the municipality means
    Lawyer by trade, happy to put that strange notice into plain English.
    Is it junk, fraud or urgent? I'll have a look for you.
    I explain letters from hospital, housing corporation and CJIB to people for whom it's gibberish.
  `,
  belasting: `
    M-form! Fifty-odd pages because I moved here in July. I had income in Bristol up to June and a small pension. I've started it three times and put it back in the drawer.
    Every spring I help fellow expats with the annual return, box 1, box 3, the 30% ruling, house in Chennai and so on. Evenings after eight, on Teams or at my kitchen table.
    I have to file before the first of May and the prefilled return makes no sense to me.
    First year in the Netherlands, M-form, 30% ruling, help!
    Who does my tax return with me? I've a mortgage and a small pension from Ireland.
    My wife died and now I must do an F-form, I don't know where to begin.
    Box 3, savings, a flat in Poland: do I need to declare it?
    I think I can get money back because I only worked part of the year. Who looks at it?
    The Belastingdienst sent an assessment and I believe it's wrong, is there someone who can object with me
    Medical costs deductible? Dentist, diet, travel to hospital, please check.
    As a student with a side job I seem to be owed a refund, but how?
    I am zzp cleaner and must to do VAT every quarter, I am afraid for mistakes.
    Blue envelope, provisional assessment, too high.
    American here, needs somebody who knows both the IRS and the Dutch system.
    Retired tax inspector does your annual return with you, free for small incomes.
    Before May I help neighbours file, bring your annual statement and DigiD.
    Students, get your money back! I file T-biljets for old years.
    I know the M-form inside out, did it for half of my expat office.
    Deductions people forget: gifts, care costs, alimony. I find them.
    Worried about your aangifte? One hour at my table and it's sent.
    Accountant gives free help with income tax to pensioners
    Widows and widowers: I can do the last return of your partner together with you.
    If your assessment is incorrect I'll help draft the objection to the tax office.
    Former tax adviser, happy to explain box 1, 2 and 3 in English.
    VAT and income tax for freelancers, I look over your figures before you submit.
  `,
  toeslagen: `
    Colleague says I could get money back for the crèche and for my health insurance because I earn little. The page is only in Dutch and I'm scared to fill something wrong and pay it back.
    Worked in payroll in Pune and here also five years. If you don't know whether you have right to zorgtoeslag or huurtoeslag, we do the test calculation together, no cost.
    Am I entitled to huurtoeslag? My rent is 820 and I work part-time.
    I must pay back childcare benefit, thousands, and I don't understand why.
    How to apply for zorgtoeslag with DigiD, I'm an international student with a job.
    My income changed and I forgot to pass it on. Who adjusts it with me before I've to repay?
    Is there someone who can check which allowances we're missing out on? We live on a small pension and never asked for a thing.
    Child budget for single mum, need help to apply
    They stopped my rent benefit because my son turned eighteen.
    Kinderopvangtoeslag: hours, LRK number, contract, it's a maze.
    Victim of the benefits scandal, needs help with the recovery process.
    I got divorced and Toeslagen still counts my ex as partner.
    Individual income supplement, kwijtschelding, energy allowance: who knows what I can claim?
    Health care allowance letter says definitive calculation, what is this?
    I check with you which benefits you have a right to, most people miss something.
    Rent, care, child: I'll help apply for all of them in one sitting.
    Volunteer at the toeslagen desk, can also come to your home with a laptop.
    Avoid paying back! I go over your estimated income with you.
    Newcomers with a permit often don't know about zorgtoeslag. I'll do the application with you in easy English.
    Own experience with the childcare benefits affair, I support other parents.
    Do you live on little? There's more available than you think, from bijzondere bijstand to the Meedoen pas.
    Once a year I sit down with neighbours to run a proefberekening and make the changes.
    Applying for kindgebonden budget? Come with your DigiD
    I know the thresholds for huurtoeslag by heart, odd hobby.
    Student helps students with health allowance, ten minutes' work.
  `,
  geldzaken: `
    I bought on Klarna, then for the fridge, then a loan for the ticket home to bury my mother. Now four letters of deurwaarder. I earn 1900. Help me to see the end.
    I've been through schuldhulp and came out of it clean last June. I can sit with you, no blame, write what comes in, what goes out, and who to telephone first.
    By the twentieth my account is empty, every month. Who teaches me to budget?
    I have debts with four companies and I don't open the door any more.
    My mother pays everything twice or not at all. Somebody trustworthy to look at her bank account with her?
    Bailiff wrote that he will seize my wages. What now?
    I just got out of bewindvoering and have to manage my own money again, would like a buddy.
    Internet banking, direct debits and saving pots, how does that work here
    Buying now and paying later got out of hand. I'm 20 and owe 3000.
    Household ledger needed, and someone to keep me to it.
    Who helps me agree a payment plan with the energy supplier?
    I want to buy a house as a foreigner and don't understand mortgages, interest, NHG. Somebody neutral to explain?
    We're going to debt counselling and must collect overviews of all creditors.
    Gambled it away. I want someone else to watch my spending.
    Budget coach volunteers to get your income and outgoings on one sheet.
    Debts? No blame, I went through WSNP myself and came out clean.
    I help people set up payment arrangements with creditors.
    Former bank clerk explains online banking, savings and standing orders to seniors.
    Money worries keep you awake. Let's list everything and ring the first creditor together.
    Envelope method, spreadsheets, whatever suits you to make ends meet
    I was a debt counsellor for the gemeente and can prepare your application for schuldhulp.
    Youngsters with buy-now-pay-later trouble, talk to me.
    Once a month I look through bank statements with someone who finds it hard to keep an overview.
    Thrifty Scot shares how to live on very little.
    Financially independent woman helps other women get a grip on their finances after a divorce.
  `,
  wegwijs: `
    Just landed with wife and two kids from Bengaluru. Huisarts, GGD, zwemles, consultatiebureau, BSN... every door says first go to the other door. Somebody please draw me the map.
    After eleven addresses and two residence permits I know which office does what, and which of them is shut on Wednesday. I'll point new arrivals to the correct counter.
    I'm newly arrived and don't know where to go for what. Gemeente, huisarts, insurance, who explains?
    My mother needs home care but is that Wmo, Wlz or the insurer? We are lost between counters.
    How does one get a stairlift or a scootmobiel through the municipality?
    Which office do I need for a disabled parking card
    Status holder, got a house, now must arrange everything, who shows me the way?
    Is there legal aid for people without money, and where?
    I got divorced and have no clue which agencies to inform.
    Finding a GP who takes new patients seems impossible, any local who knows the tricks?
    PGB or care in kind? I'd like someone experienced to think along.
    My husband is going into a nursing home and I drown in CIZ, CAK and care office.
    Sent from pillar to post for my residence sticker.
    Which desk helps with a conflict over housing, the huurcommissie or a lawyer?
    I know all the desks and rules in town and gladly point you in the right direction.
    Expat for fifteen years, shows newcomers how the Dutch system works, from BSN to bin days.
    Independent client supporter (retired) thinks along about Wmo, Wlz and youth care.
    Lost in the care maze? I've arranged it all for my parents.
    Buddy for refugees in their first months, we visit the library, the town hall and the GP, so you know where everything is.
    Not sure who to turn to? Ask me first, I used to work at the social district team.
    I'll explain PGB, own contribution and indication in human language.
    Walk-in hour for questions about rules, rights and offices
    Housing, WoningNet, urgency: I can tell you how to go about it.
    Let me be your guide through Dutch bureaucracy, tea and humour included.
    Ombudsman volunteer, knows where to complain and how.
  `,
};
