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
    On Friday I choose a coffin for my brother and I don't trust my legs nor my voice. A quiet person beside me, that's all.
    Nobody should go to a hard conversation by himself, I found when I was widowed. Retired, calm, tie on if needed: I go with you wherever it is.
    I'm invited to view a room in the care home, half past ten. They smile so much there. I want someone next to me who looks at the things I forget to see.
    Hairdresser for a wig, optician, hearing shop, undertaker: daunting after illness. I used to be a matron, I'm free most days to come along.
    The school has invited me to talk about my grandson who lives by me. I am 74, my Dutch is poor, and my heart goes boom boom. Who sits with me?
    Big firm sends an expert about the cracks in my wall and I'm afraid I'll be talked round. A witness at the table, Tuesday ten o'clock.
    To the solicitor, the stonecutter, the first visit at day care: I drink the bad coffee with you and remember what was agreed.
    Once my hands shook so much at the letting agent's that I signed a wrong thing. So now I sit in with others, at school, bank or employer, and I read before you sign.
    Parents' evening, housing interview, notary. I'm the tall quiet lady with notebook who sits beside you so you feel less alone. Tuesdays and Thursdays.
    The school called me for a talk about my son's behaviour and I'm scared they'd take him. Would some calm mother go in with me, Thursday at two?
    Viewing of a flat at four: the agent talks so slick that I'd sign anything. I want a second pair of ears with Dutch inside.
    I'm a retired union man. When your boss invites you for "a little talk", I sit next to you with arms crossed.
    Tomorrow there's a meeting of the building about our noise, and I'm the only foreigner. A friendly face next to me, please.
    Bank wants me to come 'with someone who knows the language'. All my someones are in Sri Lanka.
    My daughter's mentor meeting is about choosing her school level. They advise low, I don't agree, and I get hot and lose my words. Second adult?
    I freeze at desks with glass. Doesn't matter which. Having a person next to me who stays calm makes that I can speak.
    Since ten years I support my deaf sister with everything. I know how to sit next to somebody and write down and say: wait, she has a question.
    Meeting with the landlord about the mould on Friday. They're two, I'm one. I'd like to be two as well.
    Was a union rep. I still like to go along to conversations where a person feels small: your boss, your school, your care firm.
    I'm big, calm and was a prison guard. Landlords and bosses get politer when I sit beside you saying nothing.
    The funeral director wants me there Thursday to choose the stone. I cannot hear what people say at the moment, everything slides off. Would someone sit next to me and remember it?
    I lost three relatives in one year, so undertakers, notaries and masons hold no terror. I go along, sit still, remember what was said.
    I look stern and take excellent minutes. Bank, lawyer, school, landlord, funeral parlour: with two it's less steep. Ex union man, free all week.
    Viewing of a room, with a landlord I don't trust. I'm a girl alone, 22. Could somebody sturdy simply be there too, half an hour?
    My son has to tell his side at school after the fight. I get loud. Someone next to me who doesn't, please, Thursday half four.
    I've got to give evidence to the police. It's about my ex. Woman if possible, to sit beside me, hold tissues, bring me home by foot.
    Retired mediator. Talk with the housing people, the boss, the ex? I join as a pair of calm eyes. I don't speak unless you kick.
    The notary. I've buried three people and still he frightens me.
    Sergeant major, retired. I sit next to you, I say nothing, they become polite. Works everywhere.
    Funeral director wants to talk coffins. Come with me?
    At the school they'll tell me something about my son, I feel it. I would listen better when there's somebody at my side with a pen.
    The landlord invites me for a "conversation". In my country this word isn't good.
    Four ears hear more than two. I bring mine, plus notepad, wherever you're summoned.
    I'm hearing-aid fitted, but at the home-care intake they all talk together and I nod. I've agreed to things by nodding.
    The solicitor talks fast and about my late brother's house. I need a second pair of ears.
    Parent evening at school, I don't understand half, and my head is all nerves.
    Quiet lady, sixty-eight, takes notes well, will sit beside you at any hard conversation.
    Tomorrow talk with my boss about sick leave, he is big and loud, I become small.
    Mediation about the kids on the ninth. Somebody to hold my bag and my temper.
    I was a shop steward. I'll come and sit next to you, say little and look stern.
    Undertaker at three. I can't do it alone.
    Viewing a flat tonight, agent talk about points and deposit, I don't trust my ears.
    Funeral of my ex. I'd rather not sit in that row on my own.
    School wants to put my boy elsewhere, meeting with five of them and one of me.
    I buried a husband and sold a house, so I know what a notary says and what he means. I can be the second chair at your table.
    Sworn jury member, stern eyebrows. I'll sit at your elbow with the landlord and say "could you repeat that slowly".
    Trade union man, forty years at negotiating tables. I'll sit next to you, quiet, and kick your ankle when you mustn't sign.
    My son's school wants a talk about him and I always start crying. A second pair of ears there?
    Good listener, neat handwriting, grey suit. I've gone along to headmasters, lawyers and landlords with half my street.
    Mediation with my ex at the lawyer's, I freeze when he talks.
    They want me at the school at four about my son's suspension. My stomach turns already.
    Tomorrow I choose the coffin. Is there anyone who sits beside me at the undertaker's?
    Notary, nine o'clock, the house is being split, he brings his lawyer and I bring nobody.
    My boss called me for a talk Friday, with HR. A witness, please, calm one.
    Police statement about the robbery. I shake when I tell it.
    Was a union rep for eighteen years. I sit next to you in difficult meetings, write down what they promise, and have a cup of tea with you after.
    Two ears hear more than nervous ones: I join you at the mortgage man, the headmaster, the lawyer.
    At the notary they will read my husband's will. So many words. I'd like someone who's not family to sit there by me.
    The bank wants me to appear in person about power of attorney, the branch is two towns off now. My son in the Gulf arranged it, but I don't like to go by myself.
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
    When the doctor talks I nod and at home I know nothing. My husband was my ears. Someone who listens and writes down, on the 9th.
    Nurse for forty years, oncology. I sit next to you with the specialist, ask what you forget and tell you afterwards in plain words what was said.
    The memory test, they call it. I'm afraid. Not of the test but of going there by myself and hearing it by myself.
    My father plays everything down: nothing hurts, all fine. I'm in Kenya. Could a sensible person be in the consulting room and tell the truth?
    Used to be a GP's receptionist, I've seen people stumble out white as chalk. I'd gladly wait with you, go in with you, drink something with you after.
    Biopsy of my breast on Tuesday. My sister is dead, my daughter pregnant in Germany and must not know yet. A woman, please.
    The surgeon will tell whether the leg stays on. I'd like someone there that doesn't start to cry, because I'll do that myself.
    Worked as a doctor's assistant. I go in with you and remember what he says about dose, diet and next time.
    Turkish mother, 70, hip will be operated. She speaks little and is shy for a man doctor. A woman who goes in with her, calm, holds her bag. I'm her son, I live in Austria.
    Fifty years married to a chemist and widowed by a surgeon, so to speak. I listen sharp in consulting rooms, I make notes in block letters and I ask about side effects.
    Turkish-Dutch, retired midwife. Older women who find it hard to undress before a stranger, I stand beside the curtain and hold your hand.
    I've sat by my wife in so many white rooms that one more doesn't hurt. I note down pills, dates, and the face he makes. Bring me with you.
    Nurse for thirty-one years; I'll sit in the consulting room with you, ask the question you forgot and write it in big letters. Afterwards, a bun in the canteen.
    The gynaecologist is a man. I can't alone. Is there a woman who sits next to the curtain and holds my bag?
    Volunteer with a soft Moroccan heart: before your scan we make the list of questions, then I stay in the chair beside you until he's explained it twice.
    Scan results on Friday, I'm 24 and far away from mum. My friends are also children. May I borrow a grown-up for one hour?
    My Dad hears half, understands half of that. He needs one who's awake at the eye specialist on the 11th, I can't get off from the packing line.
    Antenatal check, first child, husband still in Turkey. I'd feel braver with a mother next to me when they put the cold jelly.
    They found something on the picture, said the voice. Thursday 11.40. I don't want to be alone with that word.
    I speak Farsi and hospital. I sit in with you at the cardiologist's, repeat it in the corridor as often as you like.
    The results are on Monday. I want somebody who listens when I stop hearing, because after the word it goes white.
    I'm sitting in on consultations for people who live alone. I write in plain words what the specialist says. Did it for both parents, I'm not squeamish.
    My Dutch is so-so and the gynaecologist talks quickly. It must be a woman please, who goes inside together with me.
    Afraid of needles like a child, I'm 34, and my toddler has more courage. They need blood Thursday. Hold my hand?
    Ex theatre nurse, part-time grandma. I'll sit with you in the waiting room and ask about side effects you were too polite to bring up.
    My son has a psychiatrist's intake. His father doesn't believe in it. I don't want to go in alone, and need somebody to take notes while I look at him.
    For people with learning difficulties: I go into the consulting room with you, say it again slow, and make sure you know which pill is when.
    They want to talk about stopping treatment for my mum. I'm 22. I need someone older on the chair next to mine.
    When the paediatrician says big words I nod. My mum left us, and I'm bringing my little brother. Could some grown-up sit in?
    Had six years of wards with my daughter, so I know what to ask. I come in, scribble, and after that we go over it on the bench outside.
    Results on Monday at the lung clinic. My children live abroad and I go deaf when I'm scared. Somebody with a pen who asks the questions I've written on the envelope?
    They found a shadow on the mammogram. My sister was supposed to come but she's ill. Could a woman from near hold my coat and write things down?
    My first session with psychologist after five years of saying I'm fine. Just walk with me to the door and be on the bench when I get out.
    I had the same: scan, white coats, big words. I now go along with others as their second pair of ears, and we eat pie afterward.
    They don't let you go home alone after the sedative, I know. I'm your contact person: wait with my book, walk you out, see you to bed.
    Deaf in one ear, deafened by worry in the other. Thursday the cardiologist explains the valve. Your job: listen, nod, write.
    Afraid of the drill, the needle, the tube? Ex paratrooper, I fear them too, so we sweat together in the waiting room and I hold your sleeve.
    They want to discuss stopping treatment for papa. My brother won't come, I can't hear that sentence by myself.
    Nurse for 33 years, I speak white coat. I go in with you, ask what they skipped, and explain it again on the bench outside.
    He'll say it's nothing or he'll say it's something. Either way I forget the middle.
    Was ward cleaner; I know the corridors, the machines, the doctors' tempers. I go in with you and hold the bag.
    Results on Thursday. Wife's dead, son's abroad. There's a chair beside me.
    I am Syrian woman, I'd rather have another woman in the room when they examine.
    Good at asking "and what does that mean, doctor?" for others.
    My hands shake, that's the trouble, and now the neurologist wants to look at them. I'd sooner not look alone.
    Lump. Clinic. Friday at two. Somebody, please.
    Father of ninety-three hears half and invents the rest. I live far, could a local person sit in with him at the geriatrician and write it down?
    Ex-chaplain, used to waiting rooms and what's said in them.
    I faint at needles. Big tattooed docker, yes. Laugh later, first come along to the jab and hold on to me.
    They will tell me the results and after "malignant" I know I won't hear anything else.
    Former ward sister from Glasgow, writes down what the specialist says and asks the question you forgot.
    My wife is afraid of the gynaecologist, she wants woman beside her, not me.
    GP Tuesday about my memory, my children are far, and I want someone who'd listen too.
    Deaf in one ear, I nod to all doctors say and go home knowing nothing.
    I can be beside you at MRI, needles, colonoscopy, whatever. I had them all myself.
    Breast clinic, one-stop day, six hours of waiting. I've been there, I bring knitting.
    Big, calm Samoan lad, studying nursing: I'll sit by you while they take blood and tell you silly things until it's over.
    Tomorrow I hear the results. My daughter is in Australia.
    I was ward sister. I know which questions people forget when the word cancer falls, and I bring a notebook.
    Surgeon's scribe for years. I turn the Latin into plain words while you're still sitting there.
    I sat alone at my own scan. Nobody should. Free most mornings.
    She says "mild", he says "stage". Who understands?
    Midwife for three decades. If you're alone with a big belly and a foreign tongue, I'm in the chair beside the couch.
    Squeezes hands during needles, ex-wrestler.
    I'm a breast cancer survivor with a pen. I take notes, you may cry.
    Results of the biopsy on Thursday. I'll hear only the first word and then nothing.
    I don't dare alone, she is going to say something about my heart.
    The memory clinic wants my husband on Tuesday and he gets angry in waiting rooms, a third person would help me.
    Gynaecologist, first time in this country, I prefer a lady who stay in the room with me.
    Afraid of needles, fainted Monday, must again Friday.
    My deaf uncle got a letter from the specialist and I have exam that day; he needs somebody to note the dose and the next date.
    I was a ward nurse. I'll walk with you to the surgeon, ask what you forget to ask, and write in a little book.
    Having sat through all my wife's scans, I know how long that corridor is. I'll sit in it with you.
    Free on weekdays, no white-coat fear, good handwriting. For the chat about your test results.
  `,
  'mee-naar-instantie': `
    At the counter of the gemeente they sent me away again because a paper is missing, but which? My appointment for the registration is Wednesday 10.20. With somebody beside me I dare to ask.
    IND desk, UWV, housing office: I've stood in all these queues myself and learned to stay polite and not go home without an answer. I stand next to you, if you like.
    I've an interview at IND about my husband and his passport from Sudan. The last time I cried at the desk. Not a lawyer I need, just somebody calm on the next chair.
    Twice I went with a friend to the SVB and UWV, and each time it went better with two. I'm Dutch-Jamaican, six feet, friendly. I'll go with you too and keep the papers.
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
    I must come to the counter about the house for old people, number eighteen they shout, and my head goes empty. Together I dare.
    Retired civil servant. I know how it works behind the glass. I go along for your passport, your widow's pension, your parking card and stay polite and stubborn.
    I was union man. Kitchen table talk with the council about your home help hours? I come and sit on your side of the table.
    Before any counter, glass or queue number I can be your second head. I taught law at evening school and get friendlier the ruder they are.
    Law graduate from Venezuela, dressed up. I come to the permit desk or the income desk with you, I stay polite when they don't.
    Retired civil servant. I know the tone at the counter and which paper they really want. I'll stand beside you at the town hall, you speak, I only clear my throat when needed.
    The benefits desk invited me "to discuss obligations". I'm thirty years here and still tremble by such a letter. Two at the table, please.
    They'd like to take my fingerprints at the immigration building. Last time in a uniform place I fainted. Hold my elbow.
    Ten years ago a stranger stood beside me at the job centre. Now I stand beside others: Somali, Dutch, thick folder, good shoes.
    Work permit desk, 9 o'clock, and a number on a ticket. I've got all copies but my knees go soft by uniforms.
    Was a clerk at the registry for thirty years. I walk in with you for the passport, the marriage, the new baby, I know which queue.
    They invite me at the town hall about my benefit, with 'consequences' in the letter. I'm a mother of three and shaking. Will anybody sit by me?
    Forty years behind a counter, I know what they may and may not ask. I go with you to the benefits desk, the job centre, the kitchen-table talk about care.
    New passport for my daughter, her father must sign, and he will be there too. I'd feel safer with another adult at the town hall counter.
    The medical examiner for work will decide if I'm ill enough. My illness is invisible. Who comes and says what they see on a bad day?
    Registered partnership, adoption papers, birth in the registry, we did the whole office tour as two dads. Will gladly walk another family through those doors.
    I worked in debt counselling at the council. If you've got an interview there about your income and feel sick, I sit at your side.
    Social work student, final year. At the town hall desk or the home-help interview I keep your list and stop you from saying 'I'm fine'.
    I'm a tall calm ex-bus driver. If the counter at the benefits office makes your stomach turn, I sit beside you, take notes, and keep it friendly.
    Twice reorganised, so I've sat opposite every kind of benefit clerk. I come next to you with the file, kick you when you agree too fast.
    To the town hall for the papers of my daughter's birth. I'm new, my hands shake by uniforms. You speak, I sign.
    The company doctor and the reintegration lady, both on one morning. I had burnout and agree with everything they say. Please kick me under table.
    Court, civil, small claims about my rent. I've never been in one. Just sit on the bench at the back, so there's a face.
    Registration, bank, job centre: for newcomers I make Tuesday my counter day. Long legs for queues, calm face, good coffee after.
    They've a machine at the entrance which wants to know why I came. I gave up there.
    I've sat at every counter of that town hall. I know which lady smiles. Take me along for your permit or passport.
    Appointment about benefit Monday; last time I cried and left.
    Housing office. My shyness, your elbows.
    Immigration interview in other city. I don't need the words, I need somebody sitting near, so my leg stops shaking.
    Union man for thirty years, tie still fits. Employment desk, social services, I sit on your side of the table.
    At the town hall counter they send me each time back for another stamp. Come with me and ask why?
    I worked twenty years behind such a desk, so I know what they mean; I'll stand next to you.
    Benefit office wants talk, letter sounds angry.
    Interview for residence permit in the city, I'm shaking already, my wife must stay with baby.
    Police statement about the fraud. Alone I start to stutter.
    Courthouse hearing for eviction. I'm good in silence and I have a tie: I come with you.
    Twelve times I was at the counter in the town hall and every time they say something else. With a calm person next to me I'd understand which.
    Civil servant in my time, behind the glass. Let me stand once on your side of it.
    Shop steward's daughter. I go in with you at the counter, ask for names, write the time down.
    My cousin helped me when I first had to do fingerprints and papers. I do it for next newcomer, I know which window, which number.
    Tall, tie, knows his rules: ex-mayor's driver comes up to the counter with you about that benefit.
    The benefits lady wants to see me on Wednesday with all papers and last time I came out crying.
    Appointment at town hall to register newborn, my Dutch is only hello and bike.
    Immigration interview. Friday. I have not slept.
    They stopped my money and at the counter they only say look on the website; someone with a firm voice next to me?
    I worked behind such a counter for twenty years, so I know their tone. I come with you to the job centre or housing desk, Tuesdays.
    Stood alone in those queues when I came as refugee. You not need to: I come with, I take a number, we wait together.
    Marriage papers, passport, two windows, five stamps. Lost.
  `,
  reisbegeleiding: `
    Checking in, checking out, three companies, a card for each... From Leeuwarden I must be in Den Haag for my visa, change two times. I get panic at platforms. Somebody who'd sit with me?
    With my yearly rail pass I may take a person along in the weekend for cheap. Blind, unsure or just new here, I'll go with you by train and get you on the proper tram.
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
    Ever booked travel assistance at the station? I can do it for you and come along, wheelchair, ramp and all.
    Off on Wednesdays. Happy to sit beside someone on the tram.
    Retired conductor, 35 years on the tracks, guides blind or older travellers from door to door by public transport.
    I can teach you the OV planner app, the check-in poles and how not to end up in Zutphen. We make a few trips together.
    Going to see your grandchildren at the other end of the country by rail? I carry the bag and watch the stops.
    My free student travel card works at weekends, so I can keep you company on any train in Holland.
    Happy to act as a companion on your begeleiderskaart.
    Once again to my sister in Poland before one of us dies. The flight I can't do alone since the stroke, I get muddled at the gates.
    Stewardess long ago, pensioner now. I'd accompany an elderly person on the train or plane to family abroad, with pills, papers and patience.
    The special taxi brings me but at the station I have to change platforms with lift and gap, half blind. To my brother in the east, there and back in a day.
    I travel free with my pension pass at weekends. Somebody with anxiety for trains, shall we practise one stop, then two, then the sea?
    dad (86) wants to see the tulips by train like with mum. he can walk 200m and then sits. im stuck on the south island. someone who goes with him?
    I know the timetable by heart, it's my quirk. If someone must see a lawyer or a brother at the other end of the country, I go along, change with you, wave you home.
    I take trains for pleasure, know all the platforms and lifts. Whoever must get to an interview in another town and fears the changing, I'll ride along with my free-travel card.
    The blind institute is three trains off and my cane is new. First couple of times I'd like eyes beside me, after that I manage.
    Airport with two toddlers and three cases, to meet my husband after two years. Is someone willing to go along by train, carrying one of them?
    The museum railway, grandma's sister in the north, a funeral in Belgium: I go along with elderly people who don't trust platforms any more. Ex-conductor.
    Grandmother's flight leaves at six in the morning. She has never used an escalator. I'd need a kind woman to bring her up to the gate.
    I'm blind and my sister lives at the other end of the country: three trains. On the way back I could do alone, but there I'd need someone first time.
    I've a free travel pass on weekdays after nine, and I like trains. Anxious travellers, wheelchair ramps, heavy cases, I'll come along.
    Flying for the first time after my stroke, to see my mother in Ghana. To the airport and through the gates I'd need company, I lose words when I'm stressed.
    Agoraphobia. One stop with the tram, that's the homework. My therapist says bring a buddy. Any patient souls?
    I've done stations with my blind brother all my life: the gap, the lift, the right side of the platform. Tell me which journey scares you.
    After my brain injury, changing trains is too many lights and loudspeakers. I want to see my grandson in the north. Someone who guides me platform to platform and back?
    I used to be a conductor on the trains. Changing platforms, lifts, the tunnel, I know them all and I like to go with you to your sister's.
    With my white cane I manage the tram I know, not the journey to the blind golfers' day in another city. Two trains, one bus. I treat lunch.
    Airports were my work, ground crew for 24 years. I go with you on the train, through security, to the gate, and calm what needs calming.
    Bus, metro, bus to the specialist school for my son who panics with crowds. I've got a broken foot this month. He likes timetables.
    I've crossed Europe by rail with a double bass. Taking your aunt to her reunion with suitcase and hearing aid is a doddle. Wednesday to Friday.
    Our daughter with Down wants to go to her theatre club by bus herself. A few times a patient someone on the seat behind her?
    Free, fit, speaks German, loves long rail journeys with a sandwich. To a grave, a reunion, a wedding, I carry the case and find the seats.
    Three changes, one suitcase, my eyes. I want to see my sister once more, down south.
    Conductor on the railways for thirty years. I'd sit beside you to wherever, know every platform with a lift.
    Panic on trains since the army. Aunt lives four stops.
    Blind since spring. I know my own street by feet, but the city bus and the station hall are chaos of echo. Going together the first few times would teach me.
    My pass says companion travels free. I've no companion. That's the joke.
    Happy to escort grandmothers by rail; I bring sandwiches, I do the gates.
    Want to see my sister in Antwerp once more, but changing trains with white cane frightens me.
    I have a rail pass with free companion and no companion.
    First time metro, first time tram, ticket card beep or no beep? Somebody travels with me one day?
    Ex train conductor, walks slowly, knows every lift on every platform.
    My autistic son goes to new school by bus; ride with him a week until he knows each stop.
    Flying to Athens at eighty-two with one oxygen bag, would someone be on the same plane?
    I crossed Africa by bus with my mother, so two trains and a ferry with an anxious traveller is a treat to me. I carry the bags and watch the clock.
    I've not dared the train since they took away the conductors. Once with company and I'd see my sister in the south.
    Train guard for thirty-four years. Platforms, gates, changing at the big station: I'll step in with you and step out with you.
    Blind, with cane, new route to new job.
    Ferryman, then guide for the blind. Underground, escalators, ticket gates: my elbow's yours all the way there.
    Free travel on Saturdays with my pass, one companion needed or wanted. Where to?
    Airport hall, wheelchair assistance, gate 40: it's too much for my mother alone, she flies on the 3rd to Nigeria. I'm already there.
    My sister lies ill at the other end of the country and I have not been in a train since my stroke.
    Airport. Eighty-four. Never flown without my wife.
    I change trains with you, carry the bag, find lifts.
    Panic in tunnels since the accident, but my niece gets married beyond three of them.
    I was a train conductor. I fetch you at home, find the platform, the lift, the right carriage, and hand you over to your family.
    My rail pass is unlimited and my pension is long; I'll ride along with you to wherever, holding your case.
  `,
};
