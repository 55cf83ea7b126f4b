import type { BranchExamples } from '../../../lexicon.js';

export const care: BranchExamples = {
  verzorging: `
    Mum needs a hand getting dressed and putting on her compression stockings in the morning
    Who can help me shower twice a week until my arm is out of plaster?
    My husband can't be left alone, someone to give him his drink and help him to the toilet while I'm out
    Looking for a gentle woman to rub cream on my back and legs
    PGB caregiver, light care, Rotterdam, about six hours
    I have MS. Buttoning, washing my back and getting into bed are what I cannot do alone.
    Dad eats badly, he must be fed slowly with a spoon
    Help wanted with eye drops three times a day, I can't aim them myself
    My partner and I look after my mum at home and need relief for one weekend
    Somebody to get our disabled son into his pyjamas and brush his teeth at night
    Older couple wishes to live with someone younger, we look after each other
    Male carer who shaves grandpa and helps him wash, he's shy of women
    Trained carer, can help with washing and dressing in the mornings
    Support stockings on and off, I do it daily on my round
    I nursed my mother for years and would gladly care for someone else a few hours
    Helping with eating and drinking, a wash, clean sheets, with patience
    Nursing student offers light personal care in the evening, experience with catheters and lifting hoist
    Tired family carers, take a breather: I sit by the bed and do what's needed
    Foot bath, hand massage and a fresh nightie, that small pampering I love to give
    Get you in and out of bed with the hoist, no problem, I have the certificate
    Care for a person with dementia, toileting included, is familiar to me
    Let us keep each other going: I help you shower, you keep me company
    Oral care, dentures, hearing aid batteries, glasses, I check all of it for your dad
  `,
  'haar-en-nagels': `
    I can't get to the salon anymore, who trims my hair at home?
    Toenails need cutting, can't reach them with this belly/back
    Is there a hairdresser who knows afro curls and braids?
    Mum in bed would love her perm back, set with rollers
    Kids with sensory issues, scissors are terror, patient barber please
    Somebody to paint my nails for my daughter's wedding
    Beard is a jungle after three months in hospital
    Low income, three boys, who can cut for free or cheap
    hair dye, just the roots, can't do the back by myself
    Pedicure for diabetic granddad at home
    I'd like a fringe but don't dare myself
    Fingers stiff, filing and clipping doesn't work. Who helps?
    Former hairdresser cuts and blow-dries at your home
    Box braids, cornrows, twists, I do it for a small fee
    Manicure and nail polish for ladies in the care home, every colour of the rainbow
    Pedicurist in training needs feet to practise on, free of charge
    I put in curlers like in the old days and we have a cuppa under the dryer
    Barber from Aleppo shaves and trims, old men and boys
    Free haircut for people with a minimum income, Monday in the community centre
    Gel nails, shellac or just a tidy file, come along
    Plaits for your daughter's party? I love braiding
    Highlights, colour, trim, I bring gown and clippers along
    Wash and set your hair over the basin if you can't stand, done it for my gran for years
    Nobody here knows what to do with my daughter's 4C curls. At the kapper they just looked. Is there a sister who can do box braids before the school photo?
    Hairdresser for 15 years in Lublin. I come with scissors and cape to old people who can't go out any more. Toenails also, careful with diabetes, I learned that.
  `,
  'zieke-buur': `
    Having a hip replacement on the 12th, I live alone. Who can help me the first weeks?
    Down with pneumonia, can't do a thing. Somebody to look in, make tea and change my bed?
    Home from hospital tomorrow, stitches in belly, not allowed to lift
    My neighbour has cancer and no family here, I'm trying to build a circle of people around her
    After the anaesthetic I may not be alone for 24 hours, who stays the night?
    I've covid and two kids, fever 39, help in the house pls
    Broke both wrists, so anything that needs hands...
    Knee operation in May, six weeks on crutches. Practical help wanted during my recovery
    Shingles has floored me. Would a neighbour see to the bins, the cat and a bite to eat?
    Concussion, must lie in the dark, who does the bare necessities for me
    Pregnant on bed rest, husband abroad for work
    Long covid, energy for one thing a day. Looking for a kind soul near me
    Got the flu? I bring soup, oranges and do what can't wait
    Just operated? I lend a hand the first fortnight, from making the bed to walking the dog
    Sick and alone in a strange country, I know how that is. Message me.
    I stay over the first night after your operation
    Nurse, retired, supports neighbours during chemo with all sorts of things
    Broken leg? For as long as the cast is on I take over what you can't do
    Our church has a team for people who come home from hospital
    Recovering is boring: I shake your pillows, make broth and tell bad jokes
    Migraine days, I take the kids and keep the house quiet
    If illness strikes in our block you can ring my bell, day or night
    Convalescing after a heart attack? I do the heavy bits so you can rest
    Appendix out on Monday, and I share a corridor with people I don't know. I'm not allowed to lift, bend or ride. It'd calm me if someone looked in until the weekend.
    Flu, new knee, hard birth: when a person in our stairwell's down, I make soup, change the bed and run the errands till they're up. My mother did it so in Donegal.
  `,
  'oogje-in-het-zeil': `
    My mum of 90 lives on her own in Breda and I'm in Dublin. Would somebody look in on her every day?
    Who rings me each morning to check I'm okay, I've had falls
    Dad gets forgetful, leaves the gas on. A neighbour who keeps half an eye on him?
    I live with epilepsy, want someone who notices if my curtains stay closed
    Key holder wanted for alarm button, must live within ten minutes
    Strangers hang around my mother's door, who keeps watch a bit
    We're abroad for a month, can anyone pop in to see grandma is alright
    My brother, 45, autistic, lives independently. Someone who drops by to see whether things go well
    Depressed friend doesn't answer the phone often, a person close by who checks in on her
    A daily text "are you up?" would put my mind at ease
    Diabetic and alone, afraid of lying on the floor unnoticed
    could a neighbour sometimes see if the lights of my uncle go on at night
    I walk past with the dog at eight and look if your curtains are open
    Daily phone call to see if all is well, just two minutes
    I'll be contact person for your alarm, I'm home most of the time
    Far from your parents? I drop in weekly and let you know how they're doing
    In our stairwell we watch over one another, new people can join
    Good morning app group for those living alone: no reply, then we come round
    Spare key at my place, so somebody can get in if you fall
    I check on elderly neighbours during heatwaves and ice
    Student downstairs keeps an ear open for the lady above, would do it for others too
    If you worry about your mum I can ring her bell each evening
    Former district nurse notices when things aren't right, will gladly visit a vulnerable neighbour now and again
    I'm eighty-eight, I fell in June and lay there till the postman. If my curtains aren't open by nine I'd like someone to wonder why and ring the bell.
    From my desk by the window I see the whole gallery. There are three older people who live alone, and I'd notice if a light's off or the paper sticks out. May I watch for you too?
  `,
};
