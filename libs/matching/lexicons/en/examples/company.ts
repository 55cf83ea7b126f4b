import type { BranchExamples } from '../../../lexicon.js';

export const company: BranchExamples = {
  gezelschap: `
    Since Harold went the phone has stopped. I've a nice flat in Amstelveen, good biscuits, and strong views on cricket. It'd be grand if somebody came and sat for an hour on Thursdays.
    My grandmother is in Ternopil and I can't visit her. So I'd like to come by at an old lady here, bring a cake, hear how it was long ago. Sundays I'm free.
    My father joined us from Pune after mother's passing. All day he's on the balcony counting trams while we're at office. He speaks fine English and loves politics. Would another old gentleman visit?
    Pre-med on a gap year. I'm not much use with a hammer but I'm good at sitting, and at hearing the same story again as though it's new. Wednesdays after two.
    Since my husband passed the house is so silent. I would love a friendly face once a week, just to sit and chat.
    Looking for a buddy for my uncle, 81, who hardly sees anyone apart from the home nurse.
    My mum lives alone in Almere and I am in Leeds. Could somebody pop in on Thursdays and keep her company for an hour?
    Anyone willing to visit a lonely old sailor with plenty of tall tales?
    I use a wheelchair and the days are long. Who comes by now and then for a natter?
    Our client feels isolated since the move to sheltered housing. We seek a maatje with patience and a sense of humour, every two weeks.
    I am alone whole day, my childrens is far. I like somebody come to my home for talking.
    Lonely on Sundays, that is the worst day. Is there a kind soul nearby?
    My dad is blind and mostly listens to the radio. He'd be thrilled with a regular visitor, preferably a man of his own age.
    Housebound with MS, 44, woman. I miss having someone around who isn't paid to be here.
    Would somebody be so kind as to call round on my elderly neighbour? Her family has all emigrated and she sees no one for days.
    Young man with autism, 23, spends all his time in his room. We hope to find a buddy who does stuff with him.
    I have a free afternoon each week and would gladly spend it with a senior who feels alone.
    Student, chatty, good listener. Happy to be someone's buddy!
    My own gran is in Ireland and I miss her terribly. I'd like to adopt a granny or grandad here and drop in on Saturdays.
    Retired nurse would like to visit people who are stuck indoors.
    Nobody should be alone all week. Tell me when and I'll ring your doorbell.
    I speak Hindi, Gujarati and English and can keep an older Indian person company while the family is at work.
    Want a companion who just sits with you on the sofa and lets you talk? That's me.
    I offer my time as maatje for somebody with few contacts. We can sit, laugh, complain about the weather, whatever you feel like.
    Visiting the elderly was part of my life back in Manila and I would be honoured to do it here too.
    Expat partner with empty days, happy to brighten up yours with a weekly visit.
    My little terrier and I like dropping in on folks who don't get many callers.
  `,
  'koffie-drinken': `
    Hubby has his ASML friends, I've the dishwasher. Is there another woman in Veldhoven who'd meet at the bakery with a cappuccino on a weekday, and not only talk about visas?
    Thursdays at eleven the kettle's on and there's a pot of filter for whoever rings. Usually we are four, a Turkish lady, two Dutchies and me, a Scot. Bring yourself.
    Who fancies a cuppa with me on Wednesday mornings? I bake the scones.
    I'd like to have someone over for tea and biscuits now and again.
    New in the flat on the third floor and the kettle is always on. Is there a neighbour who'd join me for a brew?
    Looking for a lady to share a cappuccino with in the café by the station. I'm 67 and everyone I know has moved.
    My grandmother loves pouring tea for guests but there are no guests anymore. Would you drink a cup with her?
    Is anyone up for a latte on Friday, after school drop-off?
    I make real Turkish coffee but drink it always alone. Please come, I make also baklava.
    Elderly gentleman invites a pleasant person for an espresso on the terrace once a fortnight.
    Can somebody come round for elevenses with my father? He enjoys his stroopwafel more in company.
    Mug of tea, slice of apple pie, good conversation: that's all I'm asking for.
    I work from home and go crazy by 10am. A neighbour for a quick coffee break would save me.
    Searching someone to go with me to the bakery's tearoom, I don't dare sit there on my own.
    Kettle's on! Any neighbour who wants a hot drink and a chat is welcome at mine on Tuesday.
    I'll bring the cake if you make the coffee.
    Proper English tea in a proper pot, with milk. Who wants to share it with me?
    Happy to meet a senior in the garden centre café for a coffee and a slice of something sweet.
    Come for Ethiopian coffee ceremony, I roast the beans at home. It takes an hour and you will get three cups.
    I'm free most mornings around ten and would love to drink a cup with somebody from the street.
    Chai lovers? I boil a big pan with ginger and cardamom every afternoon and there's always too much.
    Treat you to a flat white at the new place on the square? I like getting to know my neighbours like that.
    Every other Monday I can sip tea with a resident of the care home.
    Shall we have a coffee sometime? I'm easy company and live right behind the church.
    Mint tea, herbal, builder's, you name it. I pop over with a thermos to anyone in the building.
  `,
  'mensen-ontmoeten': `
    Eight months in Rotterdam and I know my landlord, my supervisor and the Turkish guy from the kebab. In Mexico I had forty friends. How do people do it here, where do I begin?
    We're a bunch of newcomers and locals that get together every first Friday in the library of Nieuwegein. I came without knowing one soul; now I welcome whoever walks in shy.
    Just moved here from Cape Town for my partner's job and I don't know a soul. How do you make friends in this town?
    Looking for other women in their forties to hang out with.
    After two years of remote work my social circle is zero. Would love to meet new people of about 30.
    I am Syrian, five years here, but still no Dutch friends. I want to know people in my neighbourhood.
    Divorced, kids grown up, and ready to build up a new set of friends. Anyone in the same boat?
    International student seeks people to hang with outside the campus bubble.
    Are there any meetups for newcomers around here? I'd like to get to know locals.
    Widower, 70, wants to widen his circle of acquaintances a bit.
    We're an American couple without children and we'd love to befriend other couples.
    I find it hard to connect because I am shy. Is there a group where you get to know others gently?
    Any gay guys over 50 in the area who'd like to become friends? No dating, just mates.
    Single mum, new in the village, hoping to find a friend with kids of the same age.
    I'm starting a newcomers' evening for everyone who just moved to this part of town. Drop in and get to know each other!
    Lived here for ages and know everybody, glad to introduce you to folks.
    New in town? Let me be your first friend.
    Each first Friday a bunch of us singles meet up in the pub. New faces very welcome.
    Irish lass, sociable, always up for making new mates.
    I would like to connect with refugees of my age and introduce them to my friends.
    We run an international ladies' group with thirty nationalities. If you're looking for friendship, join us at the buurthuis.
    Feeling like an outsider? I did too at first. Let's link up and I'll take you along to my crowd.
    Who wants to join a friends group for people over 55 who are on their own? We've got six already.
    Social club for young adults who find it tricky to make contact: I host it at my place.
    Speed-friending night in the community centre, I organise it and everyone may come. You talk ten minutes with each person and swap numbers if it clicks.
  `,
  levensverhaal: `
    My grandfather in Leiden was on the boat from Indonesia in '51, and his mind is still sharp. I live in Boston. Would somebody sit down with him and get it on paper before it's lost?
    Did oral histories for a museum in Chicago. With a recorder and time, I let old people tell about the war, the farm, the first love, and make a small book of it.
    My grandfather was in the Dutch East Indies as a boy and wants his memories put on paper. Who can write them down?
    I'd like somebody to help me record my life story before I forget it.
    Shoeboxes full of old photos and nobody to go through them with. I can tell you who everybody is.
    Looking for an interviewer who makes a little book about my mother's past.
    I came from Hungary in 1956 and my grandchildren ask how it was. Typing is too hard now, so I would dictate.
    Who listens to an old docker's recollections and turns them into chapters?
    Would like to make a memoir for my kids. Need someone asking the right questions.
    Dad is in hospice and tells wonderful things about his youth on the farm. Can somebody tape these?
    Help wanted with my family album: names, dates, captions and the stories behind the pictures.
    I flee from Eritrea and I want to tell my journey, so it becomes a book. My English not enough for writing.
    We'd like a volunteer who looks back with our resident on her childhood, school years, war and marriage.
    Is there anybody who knows how to set up an autobiography? I've got diaries from 1951 on.
    Former journalist, happy to interview you about your life and write it up.
    Everyone has a tale to tell. I come with a voice recorder and at the end you get a printed booklet for the grandchildren.
    I adore stories about the old days, so tell me about yours and I'll note it all.
    Let me make a memory book with your mother: photos, anecdotes, songs of her time.
    Oral history student would like to record reminiscences of people over 80.
    I can film you while you look back on your life, and edit it for the family.
    I ghost-wrote my gran's memoirs and would enjoy doing that for another senior. About ten sessions usually does it.
    Shall we leaf through your albums together? I scan the pictures and write your words underneath.
    Drawing a family tree with you and the stories of each ancestor, it's my favourite thing.
    Volunteer biographer for people who are terminally ill, with respect and without haste.
    Your turning points, your loves, your village back then: I ask, you talk, I type.
  `,
  bellen: `
    I'm bed bound mostly, with ME, and visitors are too much. But a voice at four o'clock, ten minutes, someone who says "how was your day then?", that I'd look forward to.
    On my way home from the ward I've a half hour on the tram. I'd ring an older person every evening, just to hear if you ate and what the telly was like.
    Could somebody ring me every morning, just to hear whether I'm ok?
    I don't need visits, only a voice at the other end of the line now and then.
    My aunt would enjoy a weekly phone chat in English, since her Dutch has gone. Tuesday evening is best.
    Looking for a phone buddy. I'm often awake till late.
    I am living alone with heart disease. Someone calls me daily by ten o'clock? If I not answer, please warn my son.
    A natter over the telephone would do me the world of good.
    Since I can't get out I'd like to video call with someone, Skype or so, twice a week.
    Who gives my dad a bell on Sunday nights? He lives in Zeeland and I'm abroad.
    Evenings are long and my phone never rings. Is there a cheerful caller?
    Immunocompromised, so no people in the house. A regular chat by phone is what I hope for.
    Daily check-in call wanted for an elderly lady after a fall.
    Pls can someone call my nan for a chat, she's deaf on the left but has an amplified handset.
    I can phone a lonely person every day during my lunch break.
    Ring ring! Happy to be your regular caller, no matter where in the country you live.
    I've got unlimited minutes and lots to talk about. Who would enjoy a call?
    As I'm chair-bound myself I can't visit, but I can give you a ring and have a long gossip.
    Telephone circle for seniors: I start at nine, you call the next one. We have two places left.
    Good morning calls from a retired teacher, so that you know somebody thinks of you.
    Let's FaceTime on Saturday, I like to hear how your week was.
    I work night shifts at a switchboard and can chat on the line with anyone who can't sleep.
    Want to be called up once a week by a friendly Scot? The accent is free.
    Phone pal on offer for anyone who is stuck at home, in Polish, English or German.
    I'll dial your number every evening at seven and let it ring long, so you have time to reach the receiver.
  `,
  'samen-eten': `
    Cooking for one is not cooking. In our house in Bologna we were always nine round the table. Who's also alone on Sunday? I make lasagne, you bring a chair and hunger.
    Thanksgiving got away from me and there's a twenty-pound turkey. Five seats left at our table on Saturday, students far from home and lonely neighbors first. Vegetarian sides too.
    Dinner for one is so dreary. Who'd like to share a meal with me now and then?
    I'm looking for someone to join me at table on Friday night.
    My mother forgets to eat when she's alone. Could a neighbour have lunch with her on weekdays?
    Christmas Day on my own again... is there a table with a spare chair?
    Is there an open table in this area where you can sit down with others for soup and a main course?
    I cook Iranian food, always big pan, nobody to eat with. I wish for guests.
    Ramadan is lonely without family. Anyone who invites me for iftar?
    Widower can't get used to having supper in front of the telly. Would like a table companion in the eetcafé.
    Student from Brazil would love to taste stamppot at a Dutch family's table.
    Who tucks into a pancake with me on Wednesdays at the buurthuis? I don't want to walk in alone.
    We want to begin a potluck with neighbours, everyone brings a dish. Any takers?
    Sitting down together for breakfast once a week, that's what I miss since the divorce.
    There's always a plate extra at our table, pull up a chair!
    I make curry for eight on Sundays. Single neighbours may join and eat with us.
    Thanksgiving dinner at our place for everybody with no family here. Turkey, yams, pumpkin pie, the whole shebang.
    Fancy dining together? I cook, you do dessert.
    Join my table on Thursday, simple home food and good talk.
    Once a month we put three long tables in the church hall and have a three-course supper for anyone who usually eats alone.
    Come over for a BBQ, vegetarians catered for too.
    I'd gladly have lunch with an elderly person and bring the sandwiches along.
    Our iftar is open, we break the fast with the whole street. You don't have to be muslim, only hungry.
    Sunday roast with Yorkshire pudding, seats for two lonely folks.
    Who wants to try out all the small restaurants in town with me, going Dutch of course?
  `,
};
