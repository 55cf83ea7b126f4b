import type { BranchExamples } from '../../../lexicon.js';

export const online: BranchExamples = {
  'online-regelen': `
    My appointment for the passport, the parking permit, moving house, everything is by website only, and each page ends in an error. I've the patience of a fly. Could somebody click it through with me?
    For elders in our building I order the bus card, book the huisarts by the portal, and cancel subscriptions. You sit next to me, so you see what I press.
    Everything has to go by internet now and I've no computer. Who could make an appointment at the town hall for me?
    Booking train tickets to Berlin, I get stuck at the seats.
    Repeat prescription through the portal of my huisarts, never works for me.
    I can't find the button to cancel my subscription.
    Ordering shoes on a web shop and sending back the wrong size, would you show me?
    municipality form only in Dutch, pls help fill in
    Changing address with energy, insurance, water: all those sites!
    Registering my child for school is digital and I don't understand the steps.
    Could someone sell my late husband's stamp collection on Marktplaats?
    Museum with time slots, tickets on a phone, I'm lost.
    Parking permit for visitors must be requested through a website.
    Making an account needs an e-mail, and I haven't got one.
    I'll order, book or fill in online whatever you need while you sit next to me.
    Stuck on a website form? Bring it to me.
    Putting your stuff on Marktplaats with good pictures.
    Hospital portal, pharmacy app, school system: I know my way.
    Volunteer in the library's digital help desk, also at your home.
    Concert or ferry tickets, I've fast fingers.
    New in the Netherlands? I show you how to book gemeente appointments and report a move.
    Cancel contracts, switch insurers, track parcels, I do it with you.
    Ordering groceries on the net, let's make a list and save it.
    From paper to digital, one task every visit.
    Returning a parcel with a label you can't print? Come over.
  `,
  digid: `
    The activation letter came to my old room in Delft, landlord threw it away. Now the code is not valid, and without it I cannot see my study debt or even the doctor's results.
    I have activated this thing for half of our Tamil community by now. Bring phone, BSN and the letter with the code, ten minutes and you can log in.
    My DigiD expired and the letter with the code got lost.
    Who helps me to log in at the government, I don't have a smartphone with NFC.
    The app asks to scan my passport and it fails every time.
    I need it for the tax return but I've only just got my BSN. How do I apply?
    SMS verification goes to an old number
    My grandmother forgot her username and password for the government login. Can somebody go through the recovery with her?
    How can I authorise my daughter to do it for me?
    Activation code must be entered before Friday, I don't understand letter.
    Is it true I can get help at the library to install the login app?
    Blocked after three wrong pins.
    Living abroad part of the year, can't activate from there.
    Mijn Overheid inbox, what is it and how do I enter?
    I help to request and activate your DigiD, step by step, you type your own code.
    Got a phone that can scan ID cards, we do the check with it.
    Newcomers: from BSN to government login, I'll explain in English or Arabic.
    Lost password, new number, blocked app, it can be solved.
    Let me sit with you while you set up the login app and choose a pin.
    Setting up a DigiD machtiging for your parents, I did it for mine.
    I never look at your pin, I turn round, promise.
    Volunteer of the digital desk comes home for those who can't get out.
    Mijn Overheid, pension site, SVB: first we get your login working.
    Together we wait for the letter and activate the code.
    Passport check fails? Usually it's the phone case, I'll show you.
  `,
  'bankzaken-online': `
    My branch on the square closed, so now it's all the app. ING asks a scanner, a code, then my face. I only want to pay the rent on the first.
    I worked at a counter in Lagos and now in fintech here. Anyone over sixty who wants to learn to transfer, check the balance and stop a direct debit from the phone: one hour, we drill it.
    The branch closed and now I must bank by app, at 83.
    How do I make a transfer on the phone? I always paid with paper slips.
    Card reader gives an error and my rent is due.
    I can't open an account here, the app doesn't recognise my residence card.
    Someone trustworthy to practise internet banking with, without looking at my money.
    tikkie?? what is it, how do I pay
    Direct debit that I want to reverse, where do I click?
    My bank wants me to identify again, with a selfie, and I'm stuck at that step.
    Would like to set a standing order for my granddaughter's savings.
    New telephone, so the banking app must be registered again.
    iDEAL payment stops halfway through, was it paid or not?
    Seeing statements on a screen, and printing them for my bookkeeper.
    I teach older neighbours to do their banking on tablet, calmly and safely.
    Ex-bank clerk shows you transfers, limits and savings in the app.
    Practise with one cent between us, then you dare.
    Installing the app and fingerprint, you hold the phone.
    Tikkie, iDEAL, contactless: I explain how people pay here.
    I come along with the card reader and the manual in big letters.
    Opening a Dutch account as an expat, I know which papers the app wants.
    Let's set up automatic payments so that the rent is never late.
    Worried about making a mistake with the zeros? We check it together.
    Block your card, change your limit, see your balance, I show where to tap.
    For my blind friend I set up voice banking, can do it for you as well.
  `,
};
