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
    Six shoe boxes. He did the papers, I did the ironing. Now there come reminders, and I don't even know which insurance is ours.
    Bookkeeper in retirement, loves a ring binder. Once a month by your kitchen table: open, sort, punch, answer, done. Secrecy goes without saying.
    When someone dies they want an extract for everything: bank, phone, club, subscriptions. I'm in the middle of it and I can't breathe from the forms.
    My mother puts envelopes in the bread bin. Unopened. I'm in America and got a call from a bailiff. Please, someone trustworthy, weekly.
    The application for home help has fourteen pages and asks how many minutes I need to wash my feet.
    I worked at the claims desk of a health insurer, know every little rule. Bill refused? Own contribution too high? We write an objection together.
    the stroke took numbers from me. i see 19 and say 90. form for the parking card for disabled lies here since august
    For who came home from hospital and finds a mountain on the mat: I come with letter opener, stamp and calm. Former secretary of the surgeon.
    Widower, ex notary's clerk, goes through folders, contracts and subscriptions with older people and cancels what's nonsense. I did it for my sister, saved ninety a month.
    I must to declare my hearing aid at insurance and my taxi kilometres of hospital. They send back two times, "incomplete". I am tired of it.
    My pension from England stopped because I didn't send proof that I am alive. I am. Who helps to prove it?
    Sums are my hobby, discretion my trade. Retired auditor for people whose partner always did the desk.
    I am Moroccan widow, 67, the school papers never. They send me form for burial insurance and form for home. I put cross anywhere and hope.
    Give me the carrier bag. The one with the unopened ones, you know which. Retired clerk, I've seen three-year-old bags.
    After my husband's death I closed nineteen accounts and contracts, so I'm an expert against my will. I sit beside other new widows and dial those helplines with them, hold music and all.
    Payroll was my job. Pension overview, care budget, home-help invoice, health claim, I check them with a ruler and ring about mistakes.
    Shoe box people, come to me. I have dividers, a scanner and a soft voice. I also came with nothing and kept all stamps of it.
    Ring binder, tabs, hole punch, that's what makes me happy. I sit next to you on the couch, we do the forms for school, rent and insurance, and next month you do it yourself.
    Moving countries gave me 40 PDFs, three pension funds, two health policies, one headache. An orderly mind for two evenings?
    I was a secretary in a notary's office. On Fridays I sit in the library behind the plant; bring whatever has dotted lines and a signature box.
    Old man in our stairs keeps his papers in a bread bin. He trusts me as I bring him soup, but I can't read officialese. Somebody come with me?
    Divorce in one country, house in another, three kids, a folder for each. I can't face it without a calm person and highlighters.
    Claim for the hospital glasses, school trip refund, change of address for everything. I was a medical secretary: an hour at your table and it's in the post.
    My wife did all of it in forty years of marriage. I came from Wales for her. I don't know what we're even insured for.
    Born on the first of January, says my passport, like everyone from our village. Every desk thinks it's fraud. Who writes a good letter with me?
    My health insurer wants a thing, the school wants a thing, the landlord wants the same thing in blue. I can't see the wood any more.
    Retired head of a typing pool, I've a stapler and opinions. Applications, objections, cancelling, registering a baby: Thursday afternoons, my veranda, bring it all.
    Dad passed, here, far from home. There's funeral bills, a pension stop, a rental to cancel, and we're two daughters with student Dutch.
    I'm a law student and forms relax me. Refugee families, sleepy pensioners, whoever: we go line by line, I point, you sign.
    There's a shopping bag behind the sofa with everything that came since he died. I'm scared of it.
    Chartered bookkeeper with a baby on the hip. I can sort a year of envelopes in two evenings; binders and tabs are on me.
    The application for my son's special stroller is fourteen pages, and they sent it back twice. I'm beaten. Who knows what they want to read?
    Since the brain damage I can't keep an overview: what's paid, what's due, what must be signed. Ten minutes weekly would keep me above water.
    I filled in everything for the personal care budget for my daughter five years. I know those questions by heart and I'd do yours with you.
    Evening shift, so mornings are good. I make folders: insurance, rent, energy, school. After that you find it back in ten seconds.
    health insurer asks for a reimbursement form for my glasses n the braces of my sister, mum can't do it in dutch and i dont know half the words either
    To object against a decision you have six weeks, and four are gone. It's about my chair. A neighbour with a sharp pen?
    They've asked for the same copy three times. I've burn-out, and I can't find the strength to look. Sit beside me while I do it, please.
    For people with autism who get stuck at page one: I sit beside you, say 'next', and that's often enough. I have it too.
    Early retired from pensions. I love a messy shoebox: I bring dividers, and you'll see what to sign, pay or bin.
    My son has a rare syndrome, so I've filed more requests than a lawyer. Your chair, your van, your night nurse: I write it with you.
    Since Piet is gone the envelopes pile on his desk, he did it all. Subscriptions, insurances, the car. I need someone who sits down and makes order with me, folder by folder.
    Bookkeeper without a job at the moment, and filling out forms relaxes me (I know). Ring binders, deadlines, that pile under the fruit bowl: bring it.
    My head's fog since the chemo. Reimbursements, the sick leave report, a parking fine I forgot. One hour a week at my table, you read, I sign.
    Our little music association has no treasurer and a shoebox of receipts. Somebody neat before the annual meeting please, we pay in concerts.
    Orchestra pays me, school pays me, dole pays me, and everyone wants a declaration of hours. I'm a harpist, not a clerk. Monday night, wine?
    Old tax stuff, guarantee papers, funeral policy, all in biscuit tins. Before I die I want it in files, my son will thank you.
    I ran the office of a shipyard. Redundant. Your drawer full of paper becomes a binder with coloured tabs, in one rainy Saturday.
    Having closed my wife's accounts, pensions and magazines one by one, I know the thirty one letters. I'll write them with you when it's your turn, evenings.
    Insurance desk for half my life, laid off at Easter. Claims, objections, proof of this and that: read me the question, I tell you which box and why.
    Shoebox. Blue. Heavy. I don't open it.
    Company clerk. I filed for eight hundred men, so your kitchen drawer is a stroll.
    Husband did the papers. He left them, and us.
    There's a form to say that I can't fill in forms. I'm not joking, twelve pages.
    Bring the envelopes, all of them, also those at the bottom. I was bookkeeper at the fish auction, nothing smells to me.
    Subscription to a magazine I never read, insurance for a car I sold; how does one stop it all?
    Folders, tabs, hole punch. My idea of heaven, Mondays.
    My nephew died and I'm apparently his heir: bank, phone, pension, cats. Everybody wants a copy of something.
    Dyslexic trucker. Objection letter, six weeks, four gone.
    I know the words they like: "hereby", "enclosed". I write your complaint while you peel my potatoes.
    Application for disabled parking. It asks how far I walk. To which fridge?
    We've now registration, insurance, school, doctor, all papers on table like snow. Who puts it in order with us?
    Three carrier bags of envelopes behind the sofa, I'm afraid of them.
    Bookkeeper, calm, perforator in hand. We make folders with tabs.
    Form has 23 pages and the word "domicile".
    My wife did all papers till she died, I don't even know who insures us.
    I did grant applications at a university in Pretoria, so small boxes and dark letters don't scare me.
    Health insurance switch before New Year, comparison gives me headache.
    Disability renewal, they ask again whether my leg has grown back.
    Once a fortnight I can sit at someone's table with tea and get through the pile, discreet.
    Pension from three countries, Ireland, Australia, here, each wants proof I'm alive.
    Registration of baby, name with two surnames, computer says no.
    School grant, transport refund, sports fund for my kids, all with different stamps. I mop floors, I'm not secretary.
    Ex-notary's clerk, can help you draft an objection or cancel a contract that keeps renewing.
    My brother is slow of mind and signs everything. Someone to look over it with him monthly?
    Energy contract, subscription I never took, customer service loops.
    Funeral over, now the papers: insurer, landlord, club memberships, all still in his name.
    Forty years of payslips and personnel files taught me order. I'd come by on Monday with a hole punch, and we'd do your heap from oldest to newest.
    After my brain bleed figures swim; I open an envelope, I cry, I put it back in the bread bin.
    A shoebox, a carrier bag and a drawer: that's my filing.
    Bookkeeper for a herring firm, I like ring binders and dividers. Bring the whole heap, I don't frown.
    Since he died I find out I've never filled in anything. He did it all at that desk.
    Form of 14 pages for my disability parking card and my hand cramps after the second.
    Secretary for a notary, 70 now. Letters of objection are my crossword.
    I came to this country last year, I get blue envelope, white envelope, brown envelope. Which one is important to answer?
    Tower of envelopes, microwave on top.
    Harbour master's office, thirty years of stamps and stubs. I make you one folder with five tabs, and it stays that way.
    My wife has early dementia and she did our papers. I found reminders under the mattress.
    Paper doesn't frighten me; I was in customs.
    I fill boxes, you sign. Blind people, shaky hands, foreign friends: every Thursday at my table under the big lamp.
    Punch, staple, file: happiness since 1968.
    Appeal must be in before the 14th.
    Harvest's in, evenings long, and this farmer has filled in more subsidy forms than seeds. Lay yours next to mine.
    Husband always did the folders. He's in a coma and there are fourteen envelopes.
    Application with nine pages, attachments, deadline Thursday, hands shaking.
    Home alone with newborn twins and the health insurance wants form after form.
    I moved, had a baby and lost my job in a month. Everybody wants something signed.
    One shoebox. Receipts. Tears.
    Father died Tuesday and now pension, subscriptions, water, gas, telephone all must be written to.
    Storm claim: insurer wants list, photos, policy number, and my papers were what got wet.
    I don't get what they mean with declaration and annex B.
    Bookkeeper, early retirement. I bring folders with tabs and a perforator, and within two Tuesdays your heap becomes a shelf.
    Worked at an insurer claims desk, got fired. I fill in forms with you at your table so nothing gets refused for a missed tick.
    Order in paper gives me peace; widows and newcomers first, Friday mornings.
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
    A blue envelope makes my stomach turn round. Once I understand what's in it, it usually is nothing. But who tells me?
    It says "in response to the aforementioned we hereby". I was a baker. What do they want of me?
    I come Thursday with reading glasses and a pot of tea. You give me the envelopes, I say in ordinary words: this is rubbish, this you must do before Friday.
    From hospital came a paper with results, Latin and plus and minus. My son the doctor is asleep in Canada. Is it bad?
    As a former council clerk I wrote such unintelligible letters. As penance I explain them now, in Dutch, English or with drawings.
    What does "final notice" mean?
    For people with bad eyes or little Dutch: hang a ribbon on your door and I come up, read what the postman brought and tell you if you must worry.
    On Saturdays I'm in the launderette with my knitting. While your drum turns I look at your envelope and tell you: pay, ignore or phone.
    Bring me the envelopes you don't dare open. I read, I say in ten simple words what it is and if there's a date. I was postman, then councillor, so officialese is my second language.
    Housing company writes something with "ontbinding". The dictionary says dissolution. Am I dissolved?? Please look.
    For my Chinese neighbours I read what comes through the slot and I tell it in easy words. I can do that for more doors in this stairwell.
    It's pink, it has a bar code, it has 'aanmaning' in bold. I've put it behind the clock.
    The hospital writes not to eat, or to eat? There's a time, a route number, a bottle. Please read it with me before Thursday.
    A yellow sticker on my bike, a white one at my door, both very angry. What did I do?
    For people with few letters in their life: hold it up to my window (ground floor, geraniums), I tell you if it's an advert or real.
    My daughter brings from school each Friday three sheets. Lice, rain boots, money for a trip? I miss all because I understand only the smiley.
    Blue envelope, then another. I put them under the bread bin. Just tell me whether it's bad.
    My neighbour comes with post and I say in simple words: this you throw, this pay, this is good news. You may come also, Wednesdays.
    The landlord writes 'indexation' and 'service costs settlement'. Do I get money or do I owe it? I have school till form four only.
    Almost blind now, and the magnifier gives me headache. Once in the week someone who goes through what fell on the mat?
    From school a paper with words: 'care trajectory', 'referral', 'consent'. It's about my child. I don't sign what I don't understand.
    I was a clerk of the court, so bailiff language doesn't frighten me. Ring, show me the page, I tell what's really there.
    Got a thing from the hospital w/ 3 dates and a diet list and a number and i cant tell which is first. low literacy mum, kids asleep, text me
    I've got reading glasses and a calm voice. Bring me the envelope that you're afraid of, we open it together over tea.
    It's blue paper with a stamp and three pages, I understand only my name. Is it bad? Can somebody who isn't family read it and tell me in normal words?
    Three envelopes from the court and I put them under the cat's cushion. I'm ashamed. Someone who opens them with me and says what's in.
    Come by with whatever fell on your mat and gave you belly ache. I read it out loud, explain the hard words, we decide. Ex postman, irony noted.
    Was a notary's typist; stiff language is my mother tongue. I put on my glasses, read the thing twice and say it in ten normal words.
    Retired court clerk. I know which envelopes are serious and which just shout. Bring them unopened if you must, Tuesday at ten.
    It has a coat of arms on it so I put it behind the clock.
    Ten in the morning, my window seat in the café: show me the envelope, I tell you if it's bad. Usually it's just long.
    "Decision on objection." Yes or no?? I read four times.
    Blue one, white one, one with red letters. My son translates but he's ten and leaves out the bad parts.
    Retired court usher. Official Dutch is my mother tongue, sadly.
    With my one good eye I got as far as "we regret". What do they regret?
    Energy company writes that I get or must pay three hundred. Which?
    Sister can't read much and is proud. I said a lady would come for tea, and maybe look at the post lying there.
    Blue paper came, is it bad?
    The hospital writes four pages and I understand my name.
    Bring me your mail on Tuesdays, I tell you in easy words what they want and before when.
    "Final notice", it says, but of what? My eyes and my Dutch both fail.
    School app sends daily stuff, I miss trips and head lice, explain me once a week.
    Lawyer language into human language, I was court clerk.
    Four sheets of difficult Dutch and at the bottom a date. What must I do?
    Clerk of the court, I can turn their long sentences into ten normal words.
    The hospital wrote something, I dare not open it alone.
    Bring the envelope unopened to my kitchen, we slit it together and I tell you if it's bad. Mostly it isn't.
    The insurance says "hereby" and "insofar". My English brain stops there.
    I did crosswords in five tongues; a stiff sentence from an office is fun to me. Show it at the garden gate.
    Red stamp, bold print, what's "dwangbevel"?
    A blue one came today and I put it under the fruit bowl. I'm scared to open.
    Lawyer wrote me four pages, I know each word and not what he wants.
    Is this bad? Red stamp, date, my name.
    From school came a sheet about my boy and I cannot tell is it trip or punishment.
    Since the cataract the small print swims, twelve envelopes on the mat.
    Hospital sent something in difficult Dutch, maybe is operation cancelled?
    I was court clerk for 30 years. Bring your official post Wednesday to the library corner, I say in normal words what it wants.
    My mother couldn't read what landed on the mat, I did it from age eight. Still good at it, slow Dutch, Arabic or English.
  `,
  belasting: `
    M-form! Fifty-odd pages because I moved here in July. I had income in Bristol up to June and a small pension. I've started it three times and put it back in the drawer.
    Every spring I help fellow expats with the annual return, box 1, box 3, the 30% ruling, house in Chennai and so on. Evenings after eight, on screen or at my kitchen table.
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
    In the year that somebody dies you must do two, they say, his and mine. It has to be in before first of May and I've only sums in pencil.
    Inspector, retired, changed sides. I fill in your declaration, with the medical costs that everyone forgets: diet, travel to hospital, extra laundry.
    I've a little pension from England and a small one from here and both want a slice. Who understands double treaty for dummies?
    They want 1,140 back over 2 years ago. On a widow's pension! Something has gone wrong with the deduction of his care home, I believe.
    April is my favourite month, I do returns for older people on the gallery by the dozen. Bring annual statements and a bit of cake.
    Carer's costs, glasses no, dentures yes, donations yes. Let a grey-haired assessor go through your year before you press send.
    CPA in my former life, American, so I know the double filing hell. I'd sit down with expats and students for their first return, bring statements and chocolate.
    Between March and May I fill in the yearly return for people who can't follow it. I was an inspector once, on the other side of the desk. Expats with the thirty percent thing too.
    Freelance interpreter in my first year, shoe box of receipts, a deadline on the first of May and panic.
    Student with two side jobs, and mates say I'd get 400 back if I send the form. It's all in annual statements and I've no clue.
    American, doomed to declare in two countries. Has a retired accountant the nerves for that, with brownies?
    Retired controller with a sharp pencil. Bring your yearly statement, mortgage letter, gifts to charity; we press 'send' together before the first of May.
    First year with two jobs and now I must pay back? The return has to be in before May, and I don't know where the daycare goes.
    Thirty-one years behind figures. I do the annual return for people on low wages at the library table in March and April, laptop with me.
    Health costs: my insulin pump, mileage to the clinic, diet. They say you may deduct. I've a shoebox of receipts.
    We're fiscal partners still though he left in June. Who has to declare what, and the house? I don't sleep.
    Payroll clerk; in spring I do evenings for nurses, cleaners, single mums. Bring year statements and the mortgage slip.
    Sold a few paintings and got a bit of sickness money, and now the yearly return doesn't know what I am. Two hours with somebody who understands boxes?
    First time without my wife I must do the yearly declaration. She's still in the form. It asks partner yes or no and I just sit there.
    Numbers are my sudoku. In March and April I do declarations with neighbours for nothing, bring last year's and the mortgage sheet.
    Got a letter that I must declare before the first of May. I had three temp jobs, then the dole. Where do these yearly statements go?
    Can deduct? Cannot deduct? Dentist, travel to hospital, study money, I've known those boxes for thirty years and it's fun for me, in April especially.
    Gig money from weddings, cash mostly, I want to do it properly now. What do I declare for a fiddle, mileage, strings?
    They've filled it in for me already. That's what worries me.
    Customs officer all my life, forgiven by few. I'll do your return in March at the kitchen table, pension, mortgage, medical costs.
    Blue envelope. Heart jumps. Deadline first of May.
    Worked half year in Germany in greenhouse, half here. Both countries say hello.
    Widow's year one: his name, mine, one declaration or two?
    Accountant for farmers, now idle. Deductions you never heard of, legal ones.
    They want form before first of May and I've two jobs and one mortgage.
    I was accountant in Tema, now certified here. Deductions, partner, box one two three, I do with you.
    Widow's first return. He always did it in one evening, swearing.
    Every spring I fill in returns for about twenty pensioners, in an hour, with their year statements and medical costs in a shoebox. Revenue man, retired, on your side now.
    I earned in Ireland till June and here since July, and now two countries each send me a form with boxes.
    I make cheese on a small farm and don't know which costs I may deduct, receipts live in a boot.
    Thirty-three years inspector, now on the good side of the table. March and April only, bring your annual statement.
    Box 1, box 3, what box am I in?
    First year with two pensions and they want 1100 back from me.
    I've done the return for half the street with a pot of pens and cake. Dental costs and gifts, don't forget those.
    My wife was the one with head for it. It's due on the first of May and I don't find the annual slip.
    First year as widow, the yearly return was always his thing, due on the first of May.
    They claim 1,900 back over 2022 and I was in hospital then, what do I deduct?
    Bought a house, got a baby, worked in two countries. Which box?
    Provisional assessment, says the heading. Pardon?
    Ex-accountant, laid off but sharp. I do your return with you in March, deductions for medicine, gifts and mortgage, you press send.
    For pensioners and first-timers I calculate income, partner, box three; bring annual statements, Thursday evening.
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
    Since I'm single my rent is more than half of what I get. The neighbour says there's something for that, but I have never asked for anything in life.
    Retired social adviser: half the old people miss what they've right to. I calculate with you if you get something for rent, care or the hearing device.
    My husband went to live in the nursing home and now everything on my monthly extra is wrong, they take and give, I don't follow.
    We are two pensioners and I fear to have to pay back, so I stopped the health one. Now we're cold. Can someone check without making me feel stupid?
    Spreadsheet, tea, no shame. I'll look with you what changes in your entitlements when a child moves out, a partner dies or the pension starts.
    I work with tables all day. For starters with low wages I check what contribution for rent, kids and premium you miss, and set the right income so that you don't pay back.
    Single moms in our asylum seekers' group don't know they can get child budget and rent support. I did it for seven of them already, forty minutes each, bring income letter.
    They want 2,300 back for the daycare money because I worked less hours. I gave everything right! Who understands these calculations?
    My income went up in July, do I have to tell someone? Last year my housemate had to pay back the lot.
    For folk with little: I do the test calculation with you, rent, health premium, childcare, what you could get. Bring contract and bank card number.
    Childcare money stopped because I went from three to four days. Rent's due. I don't dare click, last time I had to pay back thousands.
    Was caught in that benefits mess myself, and came out. I check with single mums what they're entitled to, line by line, no shame.
    Turned eighteen on Monday, and my carer says I get help with the health insurance now. How and where do I apply for that?
    Wages go up and down with the agency. What income do I fill in for the rent support? I always guess wrong.
    Living together since a week and now the rent one and the one for kids change, don't they? Anyone who's good with the calculator?
    Accountancy student here: I'll sit with you, we put your pay slips in, and see if you miss something. Families often leave hundreds.
    Baby's born, so there's something extra for rent, for care, for children? My head is porridge. Somebody fill that in together before Friday?
    My hours got cut and a friend says I should be getting money for the rent and the health insurance. Could somebody check with me if I'm missing out?
    They want back eighteen hundred in childcare money, since my ex moved out in May. I don't understand how they count it.
    Learnt the hard way how those monthly contributions for rent and health work. I check yours with my calculator, and what to change when you find a job.
    Widow's pension came and now they say I got too much for care and rent. The website calculator asks for things I don't know.
    Fell in the hole myself when my daughter turned eighteen. I check with you online what rent and care support changes and when to report it.
    They gave. Now they want it back. With friendly greetings.
    Rent goes up, money from state doesn't; perhaps there's something I don't ask for because I don't know it exists.
    Half of my street is entitled and too proud. I do the sums, quietly.
    New baby. Childcare money: which box?
    My hours changed, then the girlfriend moved in, then out. Must I tell them each time? I'm scared of paying back.
    Caretaker with calculator checks your healthcare and housing supplement. Bring payslip and coffee.
    Rent goes up, wage goes down, people tell me I can get something for it.
    My daughter moved out and now I must pay back childcare money, four thousand!
    I check whether you miss out on health or housing support, many elderly do.
    Income changed, what must I pass on before they claim it back?
    My neighbour lady of eighty-eight had been missing two hundred euros a month for years. I found it for her and can do the sum for you too.
    The rent eats more than half and I hear there's something monthly you can ask for.
    I got it wrong once and had to pay back two thousand. So now I help people to report the change of income on time.
    Started working more hours. Does the childcare money stop now?
    Social worker, off duty for good. I check if you get what you've a right to for rent and health premium.
    They paid too much for two years, says the envelope, because my daughter turned eighteen at home.
    My hours went down this week, does the rent help go up or must I tell them first?
    Divorced Monday, now they count his wage still and stopped the childcare money.
    They want back two years of contribution for health premium. I never understood I must report my son's job.
    Eighteen today! Somebody says I get something for insurance each month.
    I was caught in that scandal myself and know every rule by heart now. I check what you have a right to for rent, care and kids, Mondays.
    Single mums, students, low pensions: with laptop and patience I do the trial calculation with you, so nothing must be paid back later.
  `,
  geldzaken: `
    I bought the couch on pay-later, then for the fridge, then a loan for the ticket home to bury my mother. Now four letters of deurwaarder. I earn 1900. Help me to see the end.
    I've been through schuldhulp and came out of it clean last June. I can sit with you, no blame, write what comes in, what goes out, and who to telephone first.
    By the twentieth my account is empty, every month. Who teaches me to budget?
    I have debts with four companies and I don't open the door any more.
    My mother pays everything twice or not at all. Somebody trustworthy to look at her bank account with her?
    Bailiff wrote that he will seize my wages. What now?
    I just got out of bewindvoering and have to manage my own money again, would like a buddy.
    Buying now and paying later got out of hand. I'm 20 and owe 3000.
    Household ledger needed, and someone to keep me to it.
    Who helps me agree a payment plan with the energy supplier?
    I want to buy a house as a foreigner and don't understand mortgages, interest, NHG. Somebody neutral to explain?
    We're going to debt counselling and must collect overviews of all creditors.
    Gambled it away. I want someone else to watch my spending.
    Budget coach volunteers to get your income and outgoings on one sheet.
    Debts? No blame, I went through WSNP myself and came out clean.
    I help people set up payment arrangements with creditors.
    Money worries keep you awake. Let's list everything and ring the first creditor together.
    Envelope method, spreadsheets, whatever suits you to make ends meet
    I was a debt counsellor for the gemeente and can prepare your application for schuldhulp.
    Youngsters with buy-now-pay-later trouble, talk to me.
    Once a month I look through bank statements with someone who finds it hard to keep an overview.
    Thrifty Scot shares how to live on very little.
    Financially independent woman helps other women get a grip on their finances after a divorce.
    The funeral cost eight thousand and I signed for three instalments. Now the fridge died as well. I don't open the door any more when the bell goes.
    I ran a bank branch before they closed it. Envelope system, a notebook, phone call to the creditors: we bring it back to order, gently.
    He always gave me household money on Friday. Now there's an account, a card, cuts, and I do not know if I'm rich or poor.
    My brother lends to everyone and has four bailiffs. I live far. Could somebody go over what comes in, what goes out, with him, patiently?
    Once I was in the red myself, after my firm went bust, so I don't look down on anyone. Making a budget, arranging payment by bits, I know how.
    I signed for a phone with instalments, then the bike on instalments, and now strangers ask 900. I lie awake. Somebody who makes a plan with me and doesn't shout.
    Bookkeeper, 30 years, seen worse than yours. We make three columns: in, out, shouting. After that I phone the people you owe. Nobody hears about it from me.
    I've never had a budget, money came from my father. Now there's a student loan and 31 euros till the 24th. Teach me, please, with envelopes or so.
    Bailiff's card on the doormat, my wife hides in the bedroom. I earn normal! It's the old rent, plus costs, plus costs.
    I got out of the red at 52 and it took me three years, a kitchen drawer and a hard aunt. I could be your aunt.
    The bailiff took the account, and there's eleven euros until child benefit. I haven't told my parents. I need somebody who doesn't judge.
    Paid off nineteen thousand in six years, so I know the tricks. Envelopes, phone calls, payment plan: I'll sit beside you for the first one.
    bought stuff with pay-later apps, it's 640 now, im 18 and my mum would kill me. who can help me make a plan
    Budget coach in the evening hours. We draw up what comes in and what goes out, call the energy firm, and you keep the groceries.
    Separated, and all the loans were in my name. I open nothing. It's three different collection agencies. Where does one begin?
    I grew up with the bailiff at the door, now I teach thrift: a weekly purse, a calendar of bills, one call at a time.
    Gambling. There, I said it. I've stopped, but the bills and reminders are in a carrier bag. Someone strict and kind to sort a plan with me weekly.
    Worked 30 years at a bank counter before they closed it. Budget sheet, reminders, a phone call to a creditor: no shame with me.
    Manic spring, empty spring savings, a second drum kit and three credit cards. I'm stable now and want someone to look along with my spending.
    Was fifty thousand in the red from poker, finished the plan in May. I'll sit with you, count, phone, and lock the credit card in a jar.
    Widower: she did the purse. I bought a boat. Now the gas bill. Somebody sit with me monthly, envelopes, no boats.
    Money's in on the twenty-third and out by the twenty-fourth.
    I was purser. Envelopes: rent, food, light, sin. It works, I'd show you.
    The bailiff was polite. He'll be back.
    Four lenders, one wage from cleaning, and I don't open the door any more. I'd like to know the whole amount with somebody next to me.
    Lived through losing the farm to the bank. I'd help others make the list, phone the creditors, breathe.
    Widow's pension, funeral bill, cold house. How do people do this?
    End of money comes on the twelfth, always.
    Bailiff left card. My hands shake.
    I was in debt restructuring myself for three years; with envelopes and a notebook I'll help you get the grip again.
    Husband gambled, I discover six loans. Which pay first?
    Banker, repentant, makes budget with you at your kitchen table.
    Teen son buys now pays later, five bills for trainers.
    The bailiff was at the door and I hid behind the curtain.
    Bank clerk in the counter days: envelopes for rent, gas, food, that's how I teach it still, on the table with real coins.
    By the 20th it's gone, every month, and I don't know where.
    I climbed out of 38,000 with a list and a friend. Let me be that friend, with the list.
    Six unpaid bills under the fruit bowl, son of five.
    Ex-gambler, nine years clean, does budgets with a jam jar.
    Three reminders, a bailiff, and my hours were halved on Friday.
    Ex emptied our joint account, rent is due the first, I'm ashamed to tell.
    Bought on credit, again and again. I owe nine thousand and hide the post.
    End of money, month not.
    Worked at a bank, saw much misery. I make an overview with you, in and out, and ring the creditors for a payment plan.
    Ten years ago I was bankrupt myself. Now I show young families the envelope method, budget book, Wednesdays, zero judgement.
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
    Social housing, waiting list, urgency: I can tell you how to go about it.
    Let me be your guide through Dutch bureaucracy, tea and humour included.
    Ombudsman volunteer, knows where to complain and how.
    My wife is coming home in a hospital bed tomorrow. Where does one get home care, a commode, a night nurse? Nobody tells you the order of it.
    As social worker for the aged I knew each counter and each pot of money. Off duty now, but ask me: I'll tell you who you should ring, and I ring along.
    Just arrived to live by my son, from Pakistan, I am 70. GP, dentist, bus pass, library, which day for what? Everyone says look on internet.
    I'm writing from the USA for my aunt. She qualifies for something, I am sure, day care, meals, a cleaner. Who knows how your system works over there?
    Widowed, I had to find out all by myself, from widow pension to chimney sweep. I made a folder of it. Come by and copy it.
    I came in a lorry, today I've a shop. Ask me: where the cheap swimming lessons are, how you see a midwife, which form is urgent, why everyone eats at six.
    Having arrived from Brazil nine years ago I remember how lost you are. I go with you: where to get which bin, doctor, second-hand shop, how to greet, when not to ring after ten.
    Bin passes, doctor's line at eight sharp, birthdays with circle of chairs: I've written it all up after my own culture shock. Fresh arrivals, I walk you through the first month.
    My wife and baby come finally on the 18th from the war. Where do I register them, which clinic weighs babies, how to get school? I want all be good when they land.
    What is a huisarts, why does he give only paracetamol, and how do I get to a skin doctor? Explain me your system like I'm five.
    My host parents say 'just go to the counter'. Which counter? Burger number, bank account, sim, library card. First week, lost au pair.
    Widower, time, legs, big map on the wall. I take new households round: bottle machine, tailor, halal butcher, where kids swim, how the bin card beeps.
    Here since three weeks: where do I find a dentist with place, what is that sticker for the bins, how do you do a library card?
    I've lived in this village since birth and worked at the town hall desk. If you don't know which door to knock at, knock at mine first.
    My child got a diagnosis and I got a folder. Youth team, district nurse, expert centre: who does what?
    Came as an expat's wife, was lost for two years. Now I make a tour for new families: swimming certificate, GP, holidays, Saint Nicholas, all explained.
    Turning 18 with a disability, everything changes and nobody tells me what: work, money, housing. Someone who knows the map?
    Volunteer at the info point, forever curious. Ask me about food parcels, legal advice, sports fund, a cheap bike. I look until I find.
    I don't know where to begin: I had a breakdown, lost work, maybe there's help for people like me, but which door? Somebody who knows the maze.
    Community nurse, retired, with a fat address book. Don't know whom to ask about a stairlift, grief group, night bus? I know a somebody.
    Just out the asylum centre, got a house with nothing. Which doctor, how does the rubbish work, where does one register? Someone local to walk me through first weeks.
    I once walked that corridor for my brother: doctor, helpline, clinic, town. I draw you the map on a beer mat and go to the first door.
    When my man got ill I'd no idea there was a bus for patients, a bed on loan, a helpline. Ask me, I found out everything the hard way.
    Everyone says "just go to the desk". Which desk?
    I drove through every street here and know what's behind each door: food, lawyers, sewing, doctor. Ask me.
    New, wet, lost. Where does one get a family doctor?
    My father fell and now there are four organisations with abbreviations. Who's in charge, and who do I ring first?
    Old caretaker draws map for newcomers: cheap shop, free clothes, nice clerk.
    I'm refugee since three weeks in the village, kids need school, I need bus card, wife needs dentist. In what order this happens?
    Who to call for rats, who for rent, who for sad? I'm new.
    Thirty years social worker, I know which door to knock at.
    Landed from Cebu last week: number, doctor, bank, bike, where first?
    Mum needs home care, stairlift, day club. The system is a maze.
    I've walked all counters as a refugee; now I draw the map for the next one.
    Landed in August. How does one get a GP, a bin pass, a parking thing, a school?
    I was lost here too in 1998. I take you round: library, market, the lady who knows all, where second-hand clothes are cheap.
    My mum can't cope alone any more and there are a hundred desks. Where do you even start?
    Worked at the information desk for 22 years; I know who deals with what, and their coffee breaks.
    Former refugee child, knows where you get a cheap bike, a warm coat and a good doctor. Walk with me one morning.
    We arrived Friday with a residence card. School, doctor, rubbish bags, where does one start?
    Mother's coming home disabled and there are five counters for five things, who knows which is first?
    Evicted from the 1st. Whom do I even ring?
    My colleague got a baby and no papers. Which door is for her?
    I came as refugee in 2016, and know each desk, bus pass, sports fund. I make a map of the village for you, in Arabic also.
    Social worker in my former life: tell me the muddle, I say which organisation, which form, whom to ask for, Tuesdays at tea.
  `,
};
