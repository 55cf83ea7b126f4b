import type { BranchExamples } from '../../../lexicon.js';

export const carers: BranchExamples = {
  'mantelzorg-aflossen': `
    Mum lives with us, from Surrey, bedridden and sweet. I haven't been out of the house on my own since August. One afternoon, so I can have a haircut and sit in a café.
    I'm off on Mondays. As a nurse from East London (the South African one!) I've cared for many, so let me sit with your husband while you sleep or see a friend.
    I look after my husband day and night and would give anything for a free afternoon.
    Who takes over from me for two hours so I can see the dentist?
    My mum can't be left alone. I need someone to step in while I go to my daughter's graduation.
    Carer at the end of her tether seeks relief on Thursdays.
    Our son has severe disabilities and we haven't had an evening out in three years.
    Could someone be with my wife while I do the shopping and get a haircut?
    As only child I care for both my parents. A regular break would keep me going.
    A weekend off, just once, to sleep. Who can replace me?
    Respite for my dad: he's 84 himself and nurses my mum 24/7.
    I want go to Dutch lesson but cannot leave my ill mother, somebody can stay in my place?
    To keep my yoga class I'd need a sitter for my partner with ALS.
    Family caregiver for ten years, burnt out, asks a few hours of someone else in charge.
    I'll take over so you can catch your breath.
    Go and have a swim or a nap, I stay with your loved one.
    Ex carer myself, I know how it feels, so I offer you a free morning each week.
    Retired district nurse relieves family carers.
    You deserve an evening off, I'll sit in.
    Available as a stand-in when you have an appointment.
    I can be there every Friday afternoon, so that you can do your own thing.
    Respite volunteer with training in lifting and tube feeding.
    Night or weekend relief for exhausted partners, to be agreed.
    Caring for someone all week long? Let me hold the fort for a bit.
    Overloaded as mantelzorger? Tell me his routine, write down the medicine times, and then close the door behind you.
  `,
  dementie: `
    My father-in-law believes he is back in Calcutta and waits for the tram. He's gentle, likes old Hindi songs, but goes through the door. Somebody to be with him on Tuesday morning?
    Nan had Alzheimer's and I learned never to argue with what she saw. I could sing, fold towels and walk the same little round with someone who forgets, twice a week.
    My wife has Alzheimer's and wanders. Who walks with her and brings her back?
    Company for my father in the early stage, he still loves cars.
    Mum asks the same thing twenty times, so you need patience and a smile.
    She thinks it's 1962. Somebody who just goes along with that?
    Vascular dementia, 77, likes folding towels and singing. Looking for a visitor.
    Young onset, he's 58 and strong and bored to death at home.
    My gran has forgotten her Dutch and speaks only English again. Who talks to her?
    In the evening he gets restless and looks for his mother. Someone calm would help.
    Can you do memory games and look at picture books with a forgetful lady?
    Since the diagnosis her friends stay away. She'd so like to be taken seriously.
    Father with dementia speak only Arabic now, we look for a man to be with him in the mosque café.
    Aunt hides her purse and accuses everyone, but she's sweet. Buddy sought, preferably with experience.
    I worked on a closed ward and know how to deal with confused elders.
    Happy to be a buddy for a person with Alzheimer's.
    I don't mind hearing the same story ten times.
    Sensory stuff, old songs, a doll or a scented hanky: I know how to make contact.
    I can walk with your forgetful father along his old routes.
    Trained at the Alzheimer café, I offer weekly company.
    Let me sit with your mum when she doesn't know the day or place any more.
    My grandfather had Lewy body, so hallucinations don't scare me.
    Peeling potatoes or sweeping leaves with someone whose memory fails, simple things go well.
    Photo lotto, proverbs, a cuddle blanket. I've a bag full of things for folks with dementia.
    I would come to a lady or gentleman living in the past and be whoever they think I am. No correcting, just going along.
  `,
  waken: `
    The doctor speaks of days. My aunt has nobody here except me and I've had no sleep for three nights. A calm person in the chair by her from midnight till five.
    In the hospice in Cape Town I sat by many who were going. Holding a hand, wetting lips, being still. I'd do it here at night also, for family that must rest.
    My mother's last days have come and we can't be at her side every night. Who keeps vigil with us?
    He has no family left. Somebody should hold his hand.
    Palliative phase at home, we need volunteers for the night hours.
    I don't want my brother to die alone while I'm on the plane from Toronto.
    Could a calm person sit by the bed from midnight to six?
    The hospice needs people who dare be near the dying.
    Morphine pump runs, nurse comes twice, but between those hours we are scared.
    Someone to moisten her lips and softly talk when I sleep.
    I'm terminally ill and the nights are frightening. A presence in the chair would help.
    Our neighbour is slipping away and there is only his old sister.
    We seek a Christian to pray at grandad's deathbed when we're resting.
    The doctor says one week more. We are only two daughters and so tired, please sit with father in the night.
    I have sat with many people in their final hours and do it with love.
    Night vigil volunteer, trained in palliative terminal care.
    No one should die alone. I'm willing to stay.
    Retired nurse keeps watch so the family can sleep.
    A hand, a wet sponge, silence. I can be there at the end.
    Death doula offers presence at home or in the hospice.
    I could watch over your father through the small hours.
    Chaplain, retired, sits beside those who are leaving us.
    Ring me when the time comes, also at three at night.
    I play soft harp at deathbeds, if wished.
    Volunteering for the dying at home since 2015. I come in quietly, take over the chair and wake you when breathing changes.
  `,
  'ervaring-delen': `
    Husband Dutch, me Filipina, our son just got the diagnosis ADHD. I'd like to speak with parents who went already through it here, what worked, what was waste of time.
    Ten years type 1, with a pump, and survived both the American and the Dutch system. Newly diagnosed and drowning in numbers? I'll share what I wish I'd been told.
    Just diagnosed with MS and I want to speak to somebody who lives with it.
    Are there any other parents of a trans kid here?
    My husband drinks. I'd like to hear how others coped.
    Gastric bypass in March, who's had one and will tell me honestly?
    Looking for fellow sufferers with long covid to swap tips.
    Parents of children with ADHD, shall we meet?
    I left an abusive man last year and would like to talk with women who understand.
    Fibromyalgia, nobody sees it. Any peers out there?
    Adopted from Sri Lanka, I'd love to meet other adoptees.
    Late diagnosed autistic woman, 41, seeks others.
    How do you live with a stoma? I'm searching for someone who's been through it.
    I have cancer of breast and no one in my language to talk about it.
    Breast cancer survivor is glad to share her story with women at the start of it.
    Ten years sober, happy to talk with someone who wants to stop.
    Been through debt restructuring, I know the road and can tell you.
    I set up a peer group for parents of premature babies.
    As a dad of an autistic teen I offer an ear to other dads.
    I live with diabetes type 1 since 12, ask me anything.
    IVF, six rounds. If you're in the middle of it, let's talk.
    Support group for family carers, we exchange experience every month.
    Amputee since an accident, I visit people who just lost a leg.
    Ex prisoner helps others by telling how he did it.
    Former refugee shares how the first years were, the papers, the loneliness, the language. You will recognise a lot and know you're not the only one.
  `,
  rouw: `
    Our little girl was born still in May. Everyone in the expat group has stopped mentioning her. I want to talk with another mother that says the name out loud.
    It's four years since my Piotr fell from the scaffold. I know the evenings. If you're a young widow and people say you must go on, come sit by me.
    My wife died in the spring and I don't know where to put it.
    Is there a grief group in English?
    We lost our baby at 30 weeks, would like to meet parents who know this.
    My son, 9, lost his dad. Who knows a way for kids to mourn?
    Widow of 46, everyone expects me to move on. I need a place to cry.
    First Christmas without mum, who will listen?
    My sister took her own life and I can't talk about it at home.
    Someone to go to the cemetery with me, I cannot face the grave alone.
    Clearing out his wardrobe, I keep stopping. Could a kind woman be there?
    The funeral was in India and I couldn't attend, I carry it around.
    After the condolence cards it fell silent. I'd like to talk about him, say his name.
    My dog died and people laugh that I am so sad.
    I lost my husband five years ago and sit with others who've been bereaved.
    Walk and talk for widows and widowers.
    Grief counsellor, retired, lends an ear without charge.
    Tell me about the one you miss.
    Circle for parents who lost a child, once a month, candles and tea.
    I'll go with you to the graveyard and bring flowers.
    Volunteer for bereaved children, we make memory boxes.
    You can cry here, rage, or say nothing.
    Mourning café in the community hall, all losses welcome.
    My mother passed when I was young. I'd like to support teenagers in mourning.
    Can help you write farewell words or a letter to the person who died. Sometimes it makes the weight a little lighter.
  `,
  herstel: `
    Out of the clinic since two weeks. The meds make me foggy, and I avoid the kitchen of the student house. I'd like to hear from one who was depressed and found a rhythm again.
    Panic attacks, war dreams, all that I know. It's better now, with therapy and bees. I can walk along with somebody who's halfway back up and has a bad week.
    After my burn-out I'm trying to get my life back and look for someone to do small steps with.
    Coming out of the clinic next week, and scared of the empty house.
    Bipolar, stable now, seeks a buddy who isn't frightened of the word.
    I have panic attacks in shops. Who practises with me?
    My depression keeps me in bed till noon. Someone who gets me outside?
    PTSD from the war, I need person who is patient with me.
    Is there a recovery group where you make your WRAP plan?
    Psychosis cost me my friends. I'd like to rebuild a normal day.
    Agoraphobia: to the corner and back is already a win. Would you come along?
    In rehab for alcohol and want a sober mate for the weekends.
    My brother is recovering from an eating disorder and could use a buddy who's been there.
    Structure, that's what I lack since my breakdown.
    Peer worker with lived experience of depression walks beside you.
    I've been through burn-out and know how slow it goes.
    Buddy for somebody with mental health problems, weekly, for a year.
    Not a therapist, just someone who stays when it gets dark in your head.
    I offer to practise going on the bus again after anxiety.
    Recovery college volunteer runs a self-help course for low mood.
    Let's make a day schedule and celebrate each small victory.
    Ex addict, clean eight years, mentor for people in recovery.
    I don't judge voices or scars. Happy to be your maatje while you find your feet.
    Psychology graduate wants to support a person who's just left psychiatric hospital.
    Getting back to life after a breakdown takes baby steps. I can phone you in the morning, walk a block, and slowly add things.
  `,
};
