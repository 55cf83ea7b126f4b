import type { BranchExamples } from '../../../lexicon.js';

export const goingAlong: BranchExamples = {
  'mee-naar-afspraak': `
    A talk at the bank in the morning and the specialist for my knee in the afternoon, both on the same dreadful day. At 81 one loses the thread. I'd be glad of a second pair of ears.
    Whatever you've an appointment for and dread, lawyer, dentist, school board, I'll put on my good coat and sit in with you. Dublin manners and a notebook.
    I have to sign papers at the notary and would feel better with someone beside me. Two people hear more than one.
    Who dares to come with me to a viewing of a room, I don't trust the landlord.
    Buddy wanted to go along to the funeral director, I can't face it alone.
    I have anxiety and freeze in official talks. Could a calm person sit next to me at my meeting with the housing association?
    Need company to a court hearing on the 3rd, just for support.
    My hearing is bad, so at the bank I miss half. Will somebody come along and listen?
    First time at the AA meeting. Would rather not walk in by myself.
    I must talk with my boss and the company about my contract. I am nervous, can someone be there with me?
    Does anyone have time to go with me to the hearing aid shop, the mortgage adviser, that sort of thing? I'm recently widowed and my wife always did the talking.
    Someone to accompany me when I collect my things from my ex, please.
    Police statement on Tuesday. I'd like a steady neighbour with me.
    Looking for an extra pair of ears at the conversation with my lawyer
    I come along as your extra pair of ears and write down what's been said.
    Scared of a difficult talk? I sit beside you and say nothing unless you want me to.
    Former social worker offers to accompany people to a lawyer, notary or landlord. We prepare your questions beforehand over coffee.
    You don't have to go alone. I'm available on weekday mornings.
    I'm good at staying calm and taking notes. Happy to join you for that appointment you've been putting off.
    Moral support for your viewing, your hearing or your meeting with the bank.
    Will go with you to the victim support talk or the mediator; been there myself.
    I can be your companion at conversations where two know more than one, and afterwards we go through it again at home.
    Nervous about going somewhere for the first time? I'll meet you on the corner and we walk in together.
    Retired solicitor, gladly sits in when you speak to an insurer or estate agent.
    Shy people, I hold your hand till the door and further if you like.
  `,
  'mee-naar-arts': `
    The gynaecologist has found something. I'm 33, alone here, my English is okay but when I'm afraid I hear nothing. A woman who'd sit beside me and write down what she says, please.
    I was a ward sister in Port Elizabeth for twenty-two years and I know which questions to put. If you go to the specialist on your own, you needn't. I'll come along.
    Next week the oncologist gives me the results. I always forget what was said, so would somebody come into the room and make notes?
    My Dutch isn't enough for the huisarts. Can a woman come inside with me?
    Who sits in with me at the neurologist? I have memory trouble.
    I get panic at the gynaecologist and I'd like someone holding my hand during the examination.
    Someone to listen along when the surgeon explains the options, I shut down as soon as I see a white coat.
    Doctor speaks too fast for me and I say always yes yes. I want person with me who asks the questions.
    Terrified of the dentist chair, who stays next to me?
    My dad has early dementia and tells the geriatrician everything is fine. I live in Dublin; could a neighbour go along into the consultation and tell me what was discussed?
    Intake with the psychiatrist on Monday. I would like a trusted person in the room.
    I'm deaf in one ear and the cardiologist mumbles. Extra ears welcome.
    Need a companion at the hospital for the bad news talk about my scan, my family is abroad
    Wanted: someone who helps me write down my complaints and medication and then comes with me to the GP.
    I sit in with you at the specialist and note down what the doctor says.
    Retired nurse, understands medical jargon, will join you in the consulting room.
    Are you afraid you'll forget half of what the doctor tells you? Before the visit we make a list of questions and afterwards I explain it once more in plain words.
    I can go in with you at the GP if you find it hard to speak up.
    Female companion for the breast clinic or smear test. I've been through the mill myself and am not easily shocked.
    Don't hear your results alone.
    I'll be your second pair of ears at the internist, the diabetes nurse, the memory clinic.
    Once a pharmacist, now retired. I like to come along to your doctor and ask the things you don't dare to ask about side effects.
    Patient with doctors and patients. I stay during the examination if you want.
    Needle phobia? I'll distract you in the treatment room.
    I am calm, discreet and keep to myself whatever the doctor tells you. Available for consultations in the hospital on Thursdays.
  `,
  'mee-naar-instantie': `
    At the counter of the gemeente they sent me away again because a paper is missing, but which? My appointment for the registration is Wednesday 10.20. With a Dutch person they're more friendly.
    IND desk, UWV, housing office: I've stood in all these queues myself and learned to stay polite and not go home without an answer. I stand next to you, if you like.
    I've an interview at IND about my husband and his passport from Sudan. The last time I cried at the desk. Not a lawyer I need, just somebody calm on the next chair.
    Twice I went with a friend to the SVB and UWV, and each time it was suddenly possible. I'm Dutch-Jamaican, six feet, friendly. I'll go with you too and keep the papers.
    I have an appointment at the UWV with the insurance doctor and the labour expert. Alone I get angry or I cry, so who comes along?
    Keukentafelgesprek with the gemeente next Monday, about my Wmo request. Somebody who knows the rules beside me would be great.
    Can anyone go with me to the stadhuis to register? I just arrived and don't have a BSN.
    The school called me for a talk about my son and I don't understand the system. I'd like a Dutch mum to sit with me.
    Going to the IND desk for my permit, very nervous.
    My benefits are being stopped and I am invited by the sociale dienst. They're with two, I'm with one.
    Who joins me to the wijkteam for a talk about support at home
    Parents' evening, ten-minute talk with the teacher about group 8 advice. Would a kind person come as support?
    The CIZ assessor is coming for my mum's indication and I don't want to forget anything. Anyone experienced who can be there?
    Need someone at my side at the town hall counter, I've autism and the queue and the questions make me panic.
    Please go with me to the social office, I have a hearing about my bijstand
    Objection hearing at the municipality about my parking permit for disabled, help me speak.
    Formerly a UWV employee, now I sit on the other side of the table, next to you.
    I go along to the gemeente, the UWV or the SVB and help you say what you want to say.
    Got a kitchen-table talk coming up? I prepare it with you and I'm there when the Wmo consultant visits.
    I can come to your child's school for the talk with the teacher or the internal coach.
    Town hall nerves? I'll stand in the queue with you.
    As a client supporter I know my way in Wmo and WIA. I don't take over, I just make sure they listen.
    Will accompany newcomers to the IND, the COA or the registration desk at the municipality.
    Ex-civil servant. Let's face the counter together.
    If you're called in by the benefits office, bring me. I keep the tone friendly and take minutes.
    Retired headmistress happy to sit in on a tough conversation at school, or with the leerplichtambtenaar.
    I offer to come with you to the debt office or jobcentre interview so that you don't sit there by yourself
  `,
  reisbegeleiding: `
    Checking in, checking out, three companies, a card for each... From Leeuwarden I must be in Den Haag for my visa, change two times. I get panic at platforms. Somebody who'd sit with me?
    With my yearly NS pass I may take a person along in the weekend for cheap. Blind, unsure or just new here, I'll go with you by train and get you on the proper tram.
    I want to visit my sister in Maastricht by train, but the transfers scare me. Who travels with me?
    My son is blind and needs someone to practise the tram route to his new work.
    Haven't dared to use the metro since my panic attacks began; looking for a patient soul to try a stop or two with me.
    Travel companion for the train to Zwolle, I have a free companion card (OV-begeleiderskaart) so it costs you nothing.
    How does this OV-chip thing work, can someone ride the bus with me the first time
    My daughter with Down's is learning to go to day care on her own by bus. A volunteer who sits a few rows behind her for some weeks would be lovely.
    Wheelchair user, want to go by rail to the museum. You'd have to handle the ramp staff and lifts at stations with me.
    Since the stroke I lose my way at big stations like Utrecht. Someone to guide me from platform to platform, please.
    Would anybody escort my 86-year-old aunt on the train to Groningen and hand her over at the platform?
    I am new here and I don't understand checking in and out and the platforms. Who shows me, together in the train?
    Need help changing trains with a heavy bag
    Old and a bit wobbly, but still dreaming of a day out on the Intercity. Fancy coming along?
    I have a season ticket for the off-peak hours and love the rails. I'll travel with you to family or a day out.
    Train buff offers to accompany anyone who finds platforms and transfers scary.
    Let's practise the bus to your new job until you can do it by yourself.
    I'll ride the metro along with you, as often as you need to feel safe again.
    Ever booked NS travel assistance? I can do it for you and come along, wheelchair, ramp and all.
    Off on Wednesdays. Happy to sit beside someone on the tram.
    Retired conductor, 35 years on the tracks, guides blind or older travellers from door to door by public transport.
    I can teach you the OV planner app, the check-in poles and how not to end up in Zutphen. We make a few trips together.
    Going to see your grandchildren at the other end of the country by rail? I carry the bag and watch the stops.
    My free student travel card works at weekends, so I can keep you company on any train in Holland.
    Happy to act as a companion on your begeleiderskaart.
  `,
};
