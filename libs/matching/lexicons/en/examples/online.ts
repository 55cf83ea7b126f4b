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
    Could someone sell my late husband's stamp collection online?
    Museum with time slots, tickets on a phone, I'm lost.
    Parking permit for visitors must be requested through a website.
    Making an account needs an e-mail, and I haven't got one.
    I'll order, book or fill in online whatever you need while you sit next to me.
    Stuck on a website form? Bring it to me.
    Putting your stuff for sale online with good pictures.
    Hospital portal, pharmacy app, school system: I know my way.
    Volunteer in the library's digital help desk, also at your home.
    Concert or ferry tickets, I've fast fingers.
    New in the Netherlands? I show you how to book gemeente appointments and report a move.
    Cancel contracts, switch insurers, track parcels, I do it with you.
    Ordering groceries on the net, let's make a list and save it.
    From paper to digital, one task every visit.
    Returning a parcel with a label you can't print? Come over.
    Everything must by an app now: the parking, the swimming, the doctor, the grave. I hang on the phone and a voice says go to our website.
    Train ticket, repeat prescription, appointment for the passport: I do it together with you on my laptop. You hold the mouse. Retired booking clerk.
    The hospital wants I check in beforehand with a questionnaire on screen. Forty questions and a photograph of my feet.
    Dad's energy contract ends and only on the web can you change. I'd do it from Norway but they send a code to his telephone, which he keeps in a drawer.
    From choir concert to theatre card to a waiting list for senior flats, I fix it via the net for those who have no net. Tuesday, library table.
    Library regular with laptop. Vaccination slot, moving your address, a new passport picture appointment, the swimming club: we fill it in, I explain each button.
    Booking the vaccination, cancelling the energy contract, ordering the waste pass, parking permit, school registration: I click it with you, you keep your passwords to yourself.
    To get my residence extended, it's upload scans, pay, choose time slot, and the site throws me out at step five. I'm not stupid, I'm a dentist.
    Citizenship ceremony appointment, choose a slot, all grey. Press again, error. I've been at it since Tuesday.
    Digital neighbour! I renew your rail discount card, book your jab, cancel that magazine that never stops. You make the tea, we do it side by side.
    Nursery enrolment must go via the portal, it throws me out at step five each time. Tomorrow is the last day.
    Train discount, passport slot, parking permit for visitors: I click it together with you. Fast typist, slow talker.
    In the hospital app I've to fill in questions before the operation. Nineteen screens. My shaking finger skips.
    Concert for my daughter's birthday sells only on the web at ten sharp. I'm driving a lorry then. Who can do this for me?
    To cancel my late mother's subscriptions you need to be logged in as her. I can't get through it, twelve of them.
    Librarian with a tablet. I order your repeat medicine, book the vaccine, reserve the swimming lane, with you watching so next time you can.
    The swimming pool only sells slots on its site, and the town only takes bulky waste requests by app. I get stuck at the calendar. Who clicks it with me once?
    Want to book my evening class and it demands uploads, codes and captcha with traffic lights. I gave up at bicycle number four.
    I enjoy ticking boxes. Tickets, appointments at the town hall, cancelling the gym, swapping energy supplier: we do it on your laptop, you hold the mouse.
    Permit, pitch reservation, museum slot, waiting list: I'm quick with forms and you keep the mouse. Twenty two, between studies, free until June.
    Concert tickets go on sale Friday ten o'clock and it's a virtual queue. I've never bought anything on the net. Sit with me, it's for her memory.
    The swimming pool only takes bookings by internet. I only have a towel.
    Tickets, permits, parking, bin pass, I do it all with you on my laptop in the bakery corner, I was travel clerk.
    Passport appointment: "choose a slot". There's no slot.
    For the train pass I must make an account and for the account confirm the email and I don't have email.
    Your prescriptions, bus card, appointments: click, click, coffee. Saturday.
    My garage shut its phone, the doctor too, everything's a portal now. I stand before the portal.
    To see a doctor I must click a portal. I've a telephone with a wire.
    Tickets, parking permit, swimming slot, everything only by website. Sit next to me?
    I order, book, cancel for people without internet, at the library Thursdays.
    Moving house must be reported with an app, they said at the counter, and shut the counter.
    Train season ticket, site wants captcha with traffic lights.
    The dentist, the swimming pool, the bin pass, all only through a website now.
    Travel agent from before the net, now quick on it: tickets, slots, registering, I press, you say yes.
    My passport appointment must be made by computer and I haven't got one.
    Fill in, click next, upload. It's my hobby, weird I know.
    Concert, vaccination, chimney sweep: they've all a web form. I'm fast and I've evenings.
    Counter closed, everything by website from Monday. I have no website.
    Must report my baby's arrival and choose a slot by clicking, page expires each time.
    Moved. Change address at nine places, all with accounts.
    Ticket for funeral flight, tonight, only by card and app.
    I was at the ticket desk until machines replaced me. Hospital portal, parking permit, concert seat, I click with you.
    Bring the letter that says do it digitally, I've time and a big screen, Mondays.
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
    To see my own pension I need a code from an app that wants to read my passport's chip. I held it against everything, also against the fridge.
    The account was in his name and he is dead. Now it needs a text message that goes to a switched-off mobile. I'm stuck outside my own affairs.
    I've walked sixty older people through applying for that login, the letter with the activation code, the pin. Never do I want to know your code itself.
    Blocked after three wrong times. It was my wife's birthday, I swear. The tax people let me not in any more.
    Authorising your child in another country to act for you with the government? I know where that button is. Retired council desk lady, Thursdays.
    They say log in with the app, but the letter with the activation code came to the old shelter address. Now I can't get in nowhere.
    Applied for the government username four times at the library, so now I know every trap: the text code, the letter after five days, the passport check. I'll sit with you and do it.
    New phone, old one broken, so the app for the authorities must be activated again and it asks to scan passport with "NFC". What is that and where do I hold it?
    Mum is 83, came in the year of the moon landing, and now needs an app to see her own pension. The activation text always goes to my dead dad's mobile.
    Got it going for my whole corridor: request, wait for letter, type nine signs, choose a pin. Bring passport and a phone that isn't ancient.
    It wants a code that they send to a number I've not had for years. And without it I can't do anything for my baby.
    I went through activating the government login for my whole family, with the app and the passport chip. I can sit next to you.
    I turned 14 and my mum says I need my own for school stuff and health. She doesn't know how either
    Blocked after three times wrong. Deadline of the study grant is Sunday. I don't see well, so the little picture code is impossible.
    I'm the library's Thursday man: bring your ID and mobile and we make the government login work, you type the code, I look at the ceiling.
    I must log in for my benefit and it asks a code by app which I've not got, and the old password is from my ex. Stuck for two weeks, please sit beside me.
    New phone, so the government app's gone, and I can't get into my pension page or hospital page. It wants my passport against the back. Help.
    Made it for my whole mosque row by now, ha. Activation letter, text message check, scanning the chip. Come with ID and your own mobile.
    Library volunteer, ex programmer. Bring the activation letter before it runs out and we get you into pension, tax and hospital pages, you type all codes.
    Retired clerk, I've guided half the chess club through it: requesting the code letter, choosing a password, linking the telephone. Your fingers, my patience.
    To prove I'm me, I need an app. I've been me for ninety years.
    Government login blocked after three tries, four if we're honest.
    Code by letter came, but it expired on Tuesday while I was in traction.
    Ex-town clerk, sits with you until the log-in for tax and pension works. Passport and phone at hand.
    New mobile, old number gone, no text arrives. Locked out of pension.
    I've helped eleven neighbours scan their ID card against the back of telephone; twelfth may come, I know where it hides the chip.
    They want a code by text, my phone is from 2004.
    App expired, letter takes five days, my appeal ends in three.
    I've activated it for half of our stair, passport scan with phone on chip, easy if shown.
    For my neighbours on the gallery I got the log-in app going: letter with code, five numbers, done. I never look at your pin, I turn round like in the bank.
    The tax, the hospital, the pension, all want that same government log-in and mine stopped when I changed my number.
    Letter with activation code arrived, it runs out on Friday.
    They want me to log in with an app and scan my passport against my phone. I'm 83.
    Used to work the counter where people came crying about forgotten log-in codes. I'll do it calmly with you, your fingers on the keys.
    Showed my whole flat how to get into the government sites; you're next.
    The text with six figures never comes.
    Activation letter arrived Wednesday with a code and I don't know where to type.
    New telephone, and the government login says unknown device.
    Can't file, can't see pension, locked out thrice.
    How to let my daughter log in for me officially after the stroke?
    I do it step by step with you, your own fingers on keys, scan passport, choose pin. Thursday at the library corner.
    Helped twelve refugees to the app with the little D, patience and charger included.
    DigiD application and Mijn Overheid, it's all locked for me.
  `,
  'bankzaken-online': `
    My branch on the square closed, so now it's all the app. The bank asks a scanner, a code, then my face. I only want to pay the rent on the first.
    I worked at a counter in Lagos and now in fintech here. Anyone over sixty who wants to learn to transfer, check the balance and stop a direct debit from the phone: one hour, we drill it.
    The branch closed and now I must bank by app, at 83.
    How do I make a transfer on the phone? I always paid with paper slips.
    Card reader gives an error and my rent is due.
    I can't open an account here, the app doesn't recognise my residence card.
    Someone trustworthy to practise internet banking with, without looking at my money.
    payment request by link?? what is it, how do I pay
    Direct debit that I want to reverse, where do I click?
    My bank wants me to identify again, with a selfie, and I'm stuck at that step.
    Would like to set a standing order for my granddaughter's savings.
    New telephone, so the banking app must be registered again.
    Web shop payment stops halfway through, was it paid or not?
    Seeing statements on a screen, and printing them for my bookkeeper.
    I teach older neighbours to do their banking on tablet, calmly and safely.
    Ex-bank clerk shows you transfers, limits and savings in the app.
    Practise with one cent between us, then you dare.
    Installing the app and fingerprint, you hold the phone.
    Payment links, QR codes, contactless: I explain how people pay here.
    I come along with the card reader and the manual in big letters.
    Opening a Dutch account as an expat, I know which papers the app wants.
    Let's set up automatic payments so that the rent is never late.
    Worried about making a mistake with the zeros? We check it together.
    Block your card, change your limit, see your balance, I show where to tap.
    For my blind friend I set up voice banking, can do it for you as well.
    The branch is shut, the paper slips stop at New Year. I've paid the coalman with cash and the rest with a yellow form since 1966.
    I dare not press the last button. What if there's a nought too many and my savings go to China?
    Retired cashier, thirty years behind glass. I look over your shoulder while you make transfers, with my eyes shut when you type the pin.
    After the stroke I mix up digits and the little card reader locks. The bill for the rehab has to be paid nonetheless.
    Setting up the app, seeing your balance, paying by scanning a code: I practise with older ladies with one euro to and fro.
    My card works but transferring the rent by the little scanner thing never succeeds. I go with cash and the landlord is getting angry.
    I worked behind the counter at a bank until they closed it. Now I sit down with people at their own table and show how to see the balance, pay a bill, block a card.
    For old Turkish ladies in our block who still queue with envelopes: I teach you the scanner, the balance, and never to tell the pin, not even me.
    The branch has shut and my old neighbour from Chile can't see whether her pension's in. I get as far as her login and then I dare not look.
    How do I split payments, make a standing order for rent, and what's that QR everyone sends after dinner? Fresh from Nigeria, embarrassed.
    They closed the branch and put me on an app. My fingers tremble, and it locks. How do I pay my rent?
    I'm fifteen, got my first card and no idea of spaces, saving, requests to friends. parents do everything cash
    After the divorce: own account, own scanner, a savings jar for the boys. Who helps me to set that up safely, I'd type the codes myself.
    Worked at a counter for thirty-eight years. I teach you transfers, standing orders, blocking a card, I look away at the PIN.
    Cashier at a closed branch. I come with a dummy app on my tablet and we practise paying pretend bills until it feels safe.
    My branch closed and now I should pay by telephone. I'm scared to send my pension to a stranger by one wrong finger. Show me slowly, three times.
    Card reader says error, and the rent must go before Friday. My daughter did it always from her flat, now we have quarrel.
    Twenty-six years behind the counter. I'll sit beside you (hands on my lap, you type) till transferring and checking balance feel as normal as boiling an egg.
    Bookkeeper of the chess league, 68. I don't touch your pin, I only point: here the standing order, here the limit, here the way out. Thursdays.
    Branch gone, cash machine gone, girl at the counter gone. Only me left.
    I used to pay with a signed slip in an envelope. They've abolished envelopes, or signatures.
    Card reader asks for a number I never had.
    Former teller. I stand with my back to you while you type, then we transfer the rent together.
    My husband did the account on his phone, now it wants his thumb. He's dead. They were very sorry.
    Will show payment requests, limits, savings, on my own screen first.
    Branch closed, reader blinks, my rent must go out.
    Scared to press pay, one zero extra and I'm ruined.
    Retired cashier shows how transfers work on screen, with practice money.
    Card swallowed, app locked, face not recognised after surgery.
    My mother still fills paper slips, they abolish them in March.
    The branch has gone, the little card reader remains.
    Counter lady at the savings bank, closed in 2019. I sit next to you, look away at the PIN, and we pay that bill on the tablet.
    I don't see on the screen if my pension has come in.
    He always did transfers. Now I must approve with face and thumb.
    Scan the little square, confirm, logged off. I can teach that in half an hour, I used to train tellers.
    Since my stroke I mix up numbers; paying the rent on the laptop makes me sweat. With someone trustworthy at my side.
    Branch closed Friday. Card reader, code, rent to pay.
    Husband passed away and he always transferred it all with the thing with numbers.
    App wants my face, my face has bandages.
    Sent the deposit to a wrong account number this morning, can that be undone?
    I was teller thirty years. I show how to look at your balance, pay and block a card, and I look away at your code.
    Fear of the scanner? Come practise with a cent on my sofa. Saturday.
    Internet banking, direct debits and saving pots, how does that work here
    Former bank clerk explains online banking, savings and standing orders to seniors.
  `,
};
