import type { BranchExamples } from '../../../lexicon.js';

export const rides: BranchExamples = {
  vervoer: `
    The bus to our village doesn't go on Sunday anymore. My friend is in a care home in Winschoten, twelve kilometres, she doesn't know many people. Could somebody bring me there sometimes?
    Retired bus driver from Liverpool with a roomy car, a clean licence and no hurry. Garden centre, hairdresser, station with heavy suitcases, I take folk where they've got to be.
    My electric scooter is not for motorways, and the Sunday lunch of the veterans is in Soest. Two of us, one folding walker. We'd stand the driver a roast.
    Minibus of our church is standing still from Monday till Saturday and I have the licence for it. Families from the azc who need to get to swimming or a market, ask me.
    Anyone driving to Amersfoort on Thursday afternoon who has a spare seat for an old lady?
    I gave up my licence last year and the bus no longer stops in our village. Who could take me to the garden centre or the cemetery once in a while? I pay for petrol.
    Need someone to drop me at Schiphol, flight leaves 6.40, no trains that early.
    My mother is 84 and cannot manage the tram any more. She would love to be driven to her sister's birthday in Zeist and picked up again around five.
    Driver wanted, every second Sunday to church, I use a rollator that folds.
    The shared taxi often leaves me waiting for an hour. Is there a friendly motorist who could chauffeur me to my card club on Tuesdays?
    Can somebody collect my parents from the airport with all their suitcases?
    My car failed its APK and I am stuck for a week. Looking for someone who can run me to the tip and the crematorium service on Friday.
    Broke my wrist, can't steer. Lift to the hairdresser would be brilliant.
    How do I get to my choir rehearsal in the next village after dark? I have no wheels and am night blind.
    Looking for a person with a wheelchair-accessible van for a day at the seaside, Zandvoort or so
    Retired bus driver with a roomy estate car, happy to take you wherever you have to be within thirty kilometres.
    I have a licence, an estate car and free mornings.
    Do you miss visiting your friend across town because there's no public transport? I'll fetch you at the front door and bring you home again.
    Station runs, airport runs, I don't mind getting up at four.
    Volunteer chauffeur here. Your walker fits in my boot, and I'll help you in and out of the passenger seat.
    My electric car stands in the driveway all weekend. If you need to be driven to a party, a grave or the ferry, just give me a ring.
    I can drive people around the city on Mondays, small petrol contribution is enough.
    Ex-cabbie from Leeds, knows every shortcut in Eindhoven, likes a natter behind the wheel.
    Happy to play taxi for older folk who no longer dare on the motorway.
    I drive a taxi part time and between shifts I can bring elderly neighbours to bridge, bingo or family. No charge.
    They took my licence at 85, quite right too, but now my brother's grave, the hairdresser and the market lie on the moon.
    Seventy, good eyes, clean car, bored. I drive people who have no one, to a birthday, to the station, to the sister in the nursing home.
    My friend since primary school lies in a hospice 30 km away. No train goes there. I would like to hold her hand while it still can.
    Retired bus driver with passenger permit and eight-seater with ramp. Wheelchair rides in, gets strapped, and you see the world.
    The train from my son arrives at 22.40 and there's no bus then. He brings heavy suitcases and a baby. Who picks them up at the station for an old father?
    After the eye stroke I stopped driving, from one day to other. Thursday evening bridge and Sunday mass, how do I come there?
    I was chauffeur for a director, now for whoever waves. Airport at four in the morning doesn't frighten me, I don't sleep anyway.
    My car stands in the garage, insured, shiny. I can't drive but maybe someone else drives it and me on Wednesdays to my wife in the care home.
    The big concert, my only wish for my 88th, starts at eight and ends when the last bus has gone. I'd be collected like Cinderella.
    Seventy-four and my estate car takes a folded wheelchair. Reunion, garden centre, cemetery, the airport, pay the petrol if you wish.
    Stranded since the stroke. I'd like once in a week to get to the day centre without begging the special taxi that comes two hours late.
    Widower with old diesel, bored on weekdays, will get you to your sister in the next town and back again before dark.
    Eighty horsepower, sixty-nine years, zero fines. Where must you be on Wednesday?
    Since July I own a seven-seater and Sundays are long. My husband is at sea. Tell me where you must be and I'll drive you.
    The evening bus from the flower auction stops at nine, my shift at eleven. Three kilometres through dark fields on foot. Anyone with wheels?
    Sunday mornings eleven ladies from our church stand in the rain, the minibus is gone. Do you have some seats and a good heart at half nine?
    A cello, a girl and a rehearsal at the other side of town, every Thursday. We've only bikes and it's raining sideways.
    Van with ramp, from my late son. It stands there. Wheelchair people from any country, concerts, weddings, beach, I'd drive you.
    Hockey kit, three girls, five kilometres, every Saturday seven fifteen. Nobody in our family drives here yet.
    Convertible, retired, bored. Job fair, airport, grandma's birthday in the next village: newcomers without licence may phone me.
    My car seats seven and mostly I'm alone in it. I can take people to the market, the garden centre, a birthday, Sundays and evenings.
    Choir performance at half seven and the last bus goes at six. Three of us with walking frames would be so happy with someone who drives.
    Single dad without licence. Son's football is away every other Saturday in some hamlet. Does anyone have two seats going there?
    I drove buses for thirty years, so quietly round the corners. Now with my own small car for people who can't get to a party or a funeral otherwise.
    night shift ends at 11 and there's no train home after. I'm 19, work at a care home, anyone who comes off at the same time and could drop me?
    The wedding of my granddaughter is forty kilometres away, I'm on oxygen. It must be someone who isn't in a hurry and can bring me back early.
    I've a van with ramp from when our son was alive. It takes an electric chair. It'd be good if it drove again, for someone young who wants to go out.
    Need to get my drum kit and me to a gig on Friday, mum's car is dead. 20 minutes drive. you get on the guest list
    Visiting my son in the closed institution, Sunday two to four. No bus on Sundays. It isn't something I like to ask, but there it is.
    Got my licence back after the surgery and an old estate. Grandmas to bingo, kids to judo, guitar to gig. Evenings.
    Driving lessons cost too much and my college placement is at a farm with no stop. Thursdays at eight in the morning, who goes near?
    Saturday dad with an eight-seater. Away matches, swimming galas, a bride's nan, I collect from the kerb and bring back at midnight if need be.
    Our brass band has a tuba, two timpani and no roof rack. For the concert at the other end of town we need someone with an estate car on Saturday at noon.
    Van stands idle outside my band breaks. Paintings for an exhibition, a kayak, a goat once: I'll drive it within an hour's radius.
    The wheelchair basketball team has an away match and the minibus died. We are five, chairs fold. Somebody with big boot on Saturday at three?
    Our club for the over eighties wants to get to the bingo, but three ladies can't cycle any more in the dark. Friday evening, bring and collect.
    Our puppet theatre has to go to the school, three trunks and a frame. Anyone with a trailer and a sense of humour?
    Lonely on weekends, with a roomy car with a low step. Birthday, funeral, reunion by the water: I bring you at one and fetch you at five.
    Vintage saloon, leather seats, me in a cap: I drive old neighbours to weddings, family, the garden centre. It needs rolling, I need people.
    The rehearsal's out on an industrial estate, my leg is in plaster and the trombone is big. Thursdays, half eight, back at eleven.
    My estate is made for trombones, wheelchairs and wet dogs. Concert, competition, cousin in the countryside: I drive on Sundays and enjoy the chat.
    Seven seater, four kids grown, engine fine. I run the elderly to the swimming, the market, the cemetery. Wednesdays no, otherwise yes.
    Telescope, tripod, box of eyepieces: to the dark dunes on new moon nights. I've no car, you've no telescope. Deal?
    The last bus went in two thousand and nineteen. I'm still at the stop, so to speak.
    Thirty-four years behind the wheel of line six. Retirement drives me mad, let me drive you instead.
    Choir practice, dark, seven kilometres, no licence since the eyes.
    Wheelchair taxi wants booking two days before. Life doesn't. A lift to my sister's birthday on Sunday is the point.
    Have seven-seater, only me in it. Station, market, mosque, hairdresser, ask a day ahead.
    My husband is in the nursing home on the other side of the river. By bus it is three hours for one hour holding his hand.
    Airport at four in the morning. I know. I know.
    Tractor doesn't count as car, says my wife. She's right, it's slow. But the pickup is heated and I go to town most days.
    They took my licence after the second bollard. It was a badly placed bollard. Anyway, I need to get to cards on Fridays.
    Night nurse, buses stop at midnight, shift ends at one. Someone coming from the harbour then who could drop me at the dyke?
    Old priest, old car, both roadworthy. Will fetch and return.
    Moved out here for the quiet and sold the car for the planet. Now I'd like to go to the dentist, the swimming pool, anywhere really.
    No bus since the new timetable and my sister's birthday is two villages on.
    Eight-seater, driver of minibus in Nairobi half my life. Where must you be?
    Licence gone because of my eyes. Suddenly everything is far.
    Train arrives eleven at night with my old parents from Lagos and three big suitcases, last bus is nine.
    Wheelchair fits in the back of my van with the ramp, weddings, funerals, grandchildren, I take you.
    Need to be at the airport at four in the morning, taxi eats my whole week.
    My car stands still most of the day, me too. Let's put both to use.
    The hairdresser is the one outing I have, and the community bus has stopped.
    Sunday visiting hour at the care home where my wife lives, no bus on Sunday.
    A double bass needs to be at the concert, it doesn't fit on my bicycle.
    I'm a widower with an estate car, no hurry in life and a full tank. Shops, cemetery, a cousin's party: you say the hour, I bring the peppermints.
    We live at the last farm on the dyke and since my licence was not renewed I didn't see the village for a month.
    School bus driver till 65. The driving I miss, the screaming not so. Station, garden centre, sister in hospital, I've a clean estate car.
    Train gets in at 23:40, no bus after ten.
    Ice-cream man; in winter my van's for people. Soft seats, high step with a stool, jingle on request.
    The taxi company dropped me at 70. My car still knows all shortcuts and I still open the door for a lady.
    I want to get to the cemetery once a month, it's beyond the motorway and I have no wheels.
    Seven-seater, empty since the kids flew the nest.
    Hearse driver, so slow and dignified, but in my own red hatchback. Wherever you've got to be.
    Night bus gone, shift ends at one.
    I passed the test for seniors at 79, and the car's too nice to stand still. Hairdresser, chiropodist, cards club.
    Rally co-driver, gentle nowadays, tank full.
    Fuel's on me, stories on you.
    Taxi to the crematorium cost forty euros last time. Twice a year I have to go there.
    I got picked up by strangers all the way from Ukraine. Now I've an old diesel; nobody needs to stand in the rain at the stop.
    The last bus was cut since Monday, choir is at eight, my legs are seventy-nine.
    Car failed its inspection and on Friday my sister marries forty kilometres from here.
    Grandmother's burial, village church, wheelchair user, no taxi has a ramp.
    My son's cello won't fit on a bicycle and his exam is at nine Saturday.
    Railway strike tomorrow, my flight at noon, two suitcases, no sleep.
    Night shift starts at ten, my scooter got stolen. Two evenings only.
    Ex taxi driver with a low-step car. I drive older people to the hairdresser, cemetery or a birthday, weekdays, just petrol.
    Lost my work, not my licence. Estate car with tow bar stands idle; I take you wherever you must be.
    Eight-seater, since the kids moved out it's too big. Club trips, bingo nights, market days, I pick up from the doorstep.
    My car and me, both retired, where must you go?
  `,
  'rit-naar-zorg': `
    Radiation, fifteen times, in the cancer hospital, and the taxi from the insurance begins only after I paid too much own risk. I live in Purmerend. Even two of the fifteen would help.
    My Fridays are free and the car is warm. I bring people to hospital and wait with a book until it's over, no matter if it's eyes, kidneys or only blood.
    I have a cataract operation on the 14th and am not allowed to drive home afterwards. Who could pick me up at the eye clinic?
    Lift needed to the hospital for radiotherapy, five weeks, every weekday at ten.
    Can someone bring me to the huisarts and wait outside? I sprained my ankle and can't cycle.
    My husband has dialysis three times a week in the hospital. The insurance taxi was refused and I never learned to drive, so we are looking for volunteers to share the trips.
    Dentist in Haarlem, root canal, no car. Help?
    I will get a sedation for a colonoscopy and the nurse says somebody must take me home by car.
    Please, I am pregnant 8 months and need go to the midwife and echo, bus is very difficult
    Looking for a driver to the physiotherapist on Wednesdays, since my new hip I can't get on the tram.
    Who'd drive an old gentleman to the outpatients' department for his pacemaker check? I'd cover parking at the hospital, which is a scandal by itself.
    My chemo leaves me too sick for the train. A calm person with a car to get me to the cancer hospital and back would be a godsend.
    Getting to the audiologist for my hearing aids costs me two buses and a long walk
    Blood test at the lab, fasting, 8 am, someone to run me there?
    I drive patients to hospital and stay in the waiting area until they're done.
    Free on Tuesdays and Fridays for trips to the clinic, the specialist or the GP.
    Former ambulance driver. I'll get you to your scan or your check-up calmly and on time, and I drop you right at the main entrance.
    Had an operation and nobody to take you home? I can collect you from the ward.
    I know from my own treatment how tiring the journey to radiation is. My car is comfy, I carry sick bags and we don't have to talk.
    Will take you to the dentist, no problem.
    Physio, podiatrist, optician, blood test: give me date and hour and I put it in my agenda.
    My passenger seat slides all the way back, good for a stiff knee or a leg in plaster on the way to the orthopaedic surgeon.
    Night owl, so if you must go to the huisartsenpost at a mad hour you can call me, I'll start the engine.
    I can bring people for their vaccination or eye injection, and put the wheelchair in the boot.
    Nurse, off on Mondays, offers transport to the rehabilitation centre for neighbours who can't drive after a stroke.
    Twenty-five radiations, each weekday, and the taxi from insurance I only get half refunded. I am sick on the way back, so a bucket goes too.
    Was ambulance driver till my sixty-seventh. My own car has a low step and room for a folding chair. Clinic, dialysis, physio, I bring you and wait.
    After the drops in my eye I may not sit at the wheel. Cataract, Thursday quarter to eight, other side of the river.
    mum has to be at the outpatients at 9.10 and the bus wants 2 changes. she's 89 and shakes. im on the other side of the globe
    I never minded hospitals, my wife spent two years in one. Now I drive others there and know where the free parking is.
    New hearing aid must be adjusted, the place is 20 kilometre. Husband always drive. I have no licence, I have only cakes to give.
    Mondays and Fridays my car does nothing. For blood tests, plaster room, memory clinic: I come to your door with an umbrella and an arm.
    Discharge is at eleven, they say, with my bag and my crutches, and I have nobody who fetches me. Family is in Surinam.
    Each three weeks the infusion, four hours. Going I can, coming home I'm a dishcloth. My wife would have waited in the corridor with her knitting.
    Retired farmer with a heated seat. Physio, hearing clinic, pacemaker check, Monday through Thursday, I'm punctual as cows taught me.
    Stopped as a nurse, kept the car. Chemo mornings, I've blankets, mints and no need to talk.
    Physio is in the next village and with a pin in my ankle the bus step is half a metre.
    My old father has five appointments this month, lungs, eyes, feet, heart, teeth. He won't ask a soul. From Brazil I ask for him: who can bring him there and home in one piece?
    Widower, learned the road to the radiotherapy by heart for sad reasons. I'd gladly do it again, with someone who gets better.
    Early surgery, sober stomach, trembling hands? I'm at your door at six, and at the ward again when they let you go. Own car, nurse's calm.
    Dialysis is three mornings each week in the town with the hospital and my son lost his licence because it is Eritrean and not valid here. Who drives?
    Old taxi driver here, 45 years without a scratch. Chemo, eye injection, plaster off: I wait in the corridor with my crossword and bring you back home.
    Twice weekly physiotherapy after the car crash. By bus it's an hour with two changes and my spine screams on each bump.
    Electric car with high seat, easy for new hips. I take people from the village to scans, blood tests, the eye clinic, and I speak Turkish with those who are nervous.
    Contractions could begin any night and my husband's on the lorry in Spain. I need a phone number that wakes up and drives.
    The dentist with wheelchair entrance is fifteen kilometres off and grandma from Afghanistan gets carsick in the bus.
    My eyes will be dripped, they said no cycling for six hours after. It's in the next town, Monday at noon.
    Clinic runs are my Tuesday: I'm a trucker on early pension, I've blankets, sick bags, and the Polish radio.
    The plaster comes off on Monday 8.15 and the first bus arrives at nine. I'm an au pair; my host parents both are abroad. Can somebody bring me up to the entrance?
    Every three weeks my drip day. Afterwards I'm green and don't want to sit between schoolkids in the tram. Ten minutes by car, it takes nobody long.
    Wednesdays free, clean five-door car, nerves of steel. Radiation, pacemaker check, hearing aids, I bring you there and we go home by way of the ice cream man.
    My little one needs her cast checked at the children's ward. Two buses with a pram, a crying girl and my bad Dutch is too much for me.
    As my own mum got driven by kind strangers in Turkey, I want to do likewise here: old people to the blood lab, early, before my shift at ten.
    Knee replaced, stitches out on Friday. Taxi wanted 64 euros. I'm an English pensioner in a village where the bus was scrapped.
    Hernia scan in the tube at 20.45, when nothing's running any more. I can sit only with the seat flat.
    Thirty-three radiation sessions, every weekday at 10:20. My wife can't drive and I'm too sick afterwards for the bus.
    Had my own cancer year and people drove me. Paying it back now: Tuesdays and Thursdays to the outpatient clinic, I bring a bucket and no chat if you like.
    The kids' clinic wants to see him fasting at 7:15 and there's no bus that early. I've a newborn too. A lift there would be plenty.
    After the eye drops I may not drive, and the eye department is in the city. I'd be two hours altogether, please somebody Thursday.
    Physio on the other side of the village, twice weekly, with a fresh hip. It's six minutes by car and forty with my sticks.
    I do the dialysis run for my brother at noon: two seats at the back are free, and my car smells of mint. Dentist or GP on that route is fine too.
    My tooth has to come out under sedation and they won't let me leave without someone with a car. I have nobody here, I came for study.
    Off Wednesdays. Whoever must get to the hospital for a scan or a check on the plaster, I bring you up to the door and wait in the car park.
    Fertility clinic, six times this month at silly hours, and after the puncture you may not drive. My man works on a ship.
    I sell flowers till one, then the van's empty and smells great. Blood tests, plaster room, chemo at two: climb in.
    Radiotherapy every weekday for five weeks and I get dizzy on the bus. It's twenty minutes there, fifteen under the machine, twenty back. Petrol paid, and I don't chatter.
    Lost my job but not my car. It stands there. Cataract check, dialysis, physio, I can bring you and read my thriller in the parking till you're finished.
    When they made my father sleepy at the clinic, a stranger fetched him. I do that now for others: pick up at noon, radio soft, walk you in.
    They've moved the dialysis to the city, thrice weekly, and taxi leaves me waiting in draught. Even one fixed day with a neighbour would be heaven.
    Stunt driver I'm not, just a former school bus chauffeur who misses it. To the eye clinic, the physio, the plaster room, bring your wheeled frame.
    Pain clinic, needle in spine, must not drive for 24 hours. They phone when I'm ready, so it needs someone flexible round two.
    My physio's in the new building outside the ring, too far with crutches. Mondays quarter to three. I hold the door, you hold the wheel.
    Night or day, contractions or kidney stones: I'm awake and have a tank full. Ex taxi, twelve years, calm.
    Band van, heated seats, free until four. Wound nurse, hand therapist, chemo day ward, I drop you at the sliding doors and wait with my crossword.
    My wife drove me to the infusions until she went herself. Alternate Thursdays, eight sharp. I'm quiet, sometimes sick, I bring a bag.
    Mornings I go to the hospital to volunteer anyway: second seat, heated, free. I drop you by the entrance, wheel a chair out and wave.
    Radiation, thirty times, twenty-five kilometres. I've done the sum.
    Ambulance driver until last June. Smooth in the corners, never late, doesn't ask. Dialysis runs, eye clinic, physio.
    They put drops in and then one may not drive. Tuesday quarter past nine, eye department.
    Plaster comes off on Monday. I can hop to the kerb.
    My daughter takes unpaid leave each time the hospital wants my blood. That isn't right. If someone has a car and an empty hour on Wednesdays.
    I sit with my thermos in the car park while you get scanned. Have read the whole of a Russian novel that way.
    Heartbeat is funny, cardiologist in city, train steps too high.
    Milking's done by eight. After that I can have you at the hospital for ten, and home before milking again.
    Baby has check every two weeks because she came early. Stroller, rain, two buses with change, I arrive more sick than she.
    After the colonoscopy they won't let you go without a driver. I live alone. They said bring a friend, as if from a shelf.
    Diesel, low seats no good, high seats good: my van suits bad hips. To the specialist and back, no money.
    Dentist pulls four teeth Thursday. Not cycling home.
    Radiotherapy, twenty-five times, every weekday at nine. My wife can't drive and I mustn't.
    Dialysis three mornings a week, I come out like a wet cloth and can't stand at a stop.
    Free on Tuesdays and calm behind the wheel, I bring people to the hospital and read my paper in the car park till they are ready.
    Cataract done Thursday, eye patched, not allowed to drive home.
    Dentist at ten, jaw like a melon, two bus changes.
    My boy has physio after his accident, wheelchair, it's raining always, and my scooter is not for that.
    Used to drive an ambulance in Durban. Slow over the bumps, promise.
    Scan in the city Friday seven thirty, first train too late.
    I can take you to your check-up and back, heater on, walker folds in my boot easily.
    Pregnant, forty weeks, husband at sea. If it starts at night, who brings me to the maternity ward?
    Hearing clinic moved out to the ring road. For us with canes that is the moon.
    Ten sessions with the lung physio, oxygen bottle on wheels, and a son with night shifts.
    My car smells of dog but it will get you to outpatients by nine.
    Eye injections monthly; afterwards the whole world is fog and I mustn't cycle.
    On Mondays and Thursdays I have nothing on, and I remember how it was to take a taxi home after chemo with a bucket on my knees. I'd drive you, windows open.
    Dialysis kept my brother alive and I drove him. He's gone; the habit, the cushion and the sick bags are still in my car.
    Jazz on, heater on, waiting room biscuits in glovebox.
    I drove ambulances. Now I've a soft-sprung car and know where the entrance for blood tests is.
    My late husband got so many lifts to the clinic when I couldn't. I pay it back: Tuesdays and Fridays, at your door.
    Physio twice a week, knee won't bend, bus step too high.
    Dentist has moved to the other side of the canal.
    Chemo leaves me sick, the bus stinks.
    My passenger seat goes flat back for bad spines. MRI, infusion, whatever they do with you there; I wait with a crossword.
    Old taxi, oxygen bottle fits, clinic corridors known.
    Bricklayer with day off in week, will bring you to the eye clinic and home with the patch on.
    Every weekday at ten for five weeks they must irradiate me, and my daughter lives in Canada.
    Cataract Thursday. They say: don't drive home, don't come alone by bus.
    Dialysis, three mornings, my neighbour who drove me died on Sunday.
    Broken water could be any moment, husband at sea, forty minutes to the maternity ward.
    Dentist emergency, cheek like a balloon, my moped is frozen.
    X-ray of my foot at eight in the morning. First bus arrives half nine.
    I did ambulance for 25 years, retired now. I carry you to physiotherapy or the clinic, wait in the corridor and get you home.
    Automatic, heated seats, bags in the glovebox for who gets sick after the drip. Mondays and Wednesdays for hospital trips.
    Blood test on empty stomach at half past seven? I'm up anyway.
  `,
  meerijden: `
    Every Sunday night I go back from Tilburg to the greenhouses in Westland, and the train with the night bus takes three hours. I pay half of the fuel and don't talk if you're tired.
    I commute Arnhem to the chip factory daily, out at 6.45, home half six, and three seats stay empty. Hop in if you're along the A50, Bollywood music included.
    I commute from Almere to Zuidas every day at seven. Anyone driving the same route who wants company and half of the fuel paid?
    Carpool to the chip factory from Tilburg?
    Student looking for someone who goes to Groningen on Friday evenings and has an empty seat, I bring snacks and good music.
    I work in the greenhouses in Westland, start at 6, no bus. Who goes also there, I can pay for the gasoline
    Is anybody from our street going to Ghent for the festival? Could squeeze in the back.
    Want to split petrol and parking with a colleague at the distribution centre in Venlo, late shift.
    We both sit alone in the same traffic jam on the A2 every morning, surely. Let me join you, I don't smoke.
    Anyone heading to Poland by car before Christmas with room for one person and one bag?
    Looking for people to share a ride to the mosque in the city on Fridays.
    My train line is closed for works for three weeks. Who leaves Leiden around eight for The Hague and could take me along?
    Seat wanted, Utrecht to Arnhem, Mondays and Thursdays.
    Going to the climbing hall in Nijmegen weekly, it would be greener if we went in one car together
    Driving Breda–Rotterdam daily, three free seats, leave 7.15, back 17.30.
    I go to Berlin next weekend, who wants to hop in and share costs?
    Every Saturday I go to the big market in Beverwijk, you can come along in my car.
    It's silly that I drive an empty five-seater to the office. If you work near Sloterdijk, jump in and we alternate the driving.
    Ride share to the university campus, I pick up at the P+R.
    Two places left in my car to the concert in the arena. You chip in for parking.
    Starting a carpool group for nurses on the early shift, so that we can take turns and save on fuel.
    I pass Zwolle and Meppel every Friday on my way north and am glad of someone to chat with on the motorway.
    Travelling to Maastricht Sunday, can take one passenger and luggage.
    Anyone going to the football away match? Room for three in mine.
    My van goes to Antwerp on Wednesdays, come with me, no money needed, only good conversation
    Every second Sunday I go to my mother up north by car, alone with the radio. The seat beside me is free, you pay nothing.
    Who goes on All Souls to the big cemetery beyond the motorway? I'd pay half the petrol and I'm small.
    Each Thursday I go to rehab swimming at the spa town and back. Three empty places for others with stiff joints.
    My granddaughter gets her diploma far down south on the 20th. Does anybody drive that way about then and have a corner for an old lady with a cake?
    To Poland with my van, end of month, I visit graves of parents. One or two persons with luggage can come, we share the diesel.
    Every weekday 6.40 I go by car to the greenhouses along the big road, three seats empty. Pay half of petrol and don't smoke, that's all.
    On Saturdays all of my village people go to the big Asian market in the city and trains are dear. Does somebody go with a car and divide the cost with two small women?
    I commute to the university hospital Monday to Thursday, leaving at 7:05, back 17:30. Two spots. Bad singing included.
    Friday nights to the border and Sunday back? I'm a student from the Belgian side and share snacks and diesel.
    There's always an empty passenger seat when I go to the shelter's evening classes, from the east side. Hop in, seven sharp.
    Cheese factory, early shift, I leave at 5.10 from the church square. Heater works, radio's Romanian, two in the back.
    I drive to the industrial estate at 6:15, back 15:30. Three empty seats. Split the diesel and you don't have to stand in the rain.
    Commuting costs me half my wage with the train gone up. Who goes toward the city around seven and takes a quiet girl with headphones?
    Four families, one swimming pool, the same Wednesday. Shall we take turns? I've five belts and two boosters.
    Off to Poland on the twentieth with empty back seat, return after Christmas. Come along and share fuel, I stop often, non smoker.
    Volleyball training Monday in the next town, I could pick up teens from our estate, my daughter would stop complaining about just us two.
    Every second weekend I go visit my kids up north, leave Friday five, back Sunday eight. I'd be glad of chat and petrol money.
    Nurse on earlies: leave 5:50 towards the big hospital, back quarter to four. One or two in the back, coffee in the cup holder.
    Every Tuesday evening I drive to the climbing hall two towns on, three seats empty and only the radio for company. Hop in at the roundabout at seven.
    New job at last, at the flower auction, but the shift starts at five and no bus goes. Does anybody drive that way so early? I split petrol.
    Symphony subscription, six Fridays, in the city. I've room for three other music lovers, home by midnight, we argue about tempi on the motorway.
    My mum's in a home 40 km away, and there's a lonely seat in someone's car each Sunday, surely? I bring mints and diesel money.
    I go to the flea market in the big hall every first Sunday at six am. Van empty on the way there, never on the way back. Seat?
    I drive to the home games every other Sunday, scarf on the back shelf, three places free. Any old supporter or lonely lad who likes to sing?
    Exam in the city at half eight and the strike is on. Anyone commuting past the university? Quiet passenger, brings croissants.
    Every weekday at six ten to the harbour, three empty seats and bad radio.
    Who else works at the greenhouses? Two cars from our street, half empty, same gate, same hour, petrol is not cheap.
    Driving to Poland on the twentieth, talkers preferred.
    My train line is out for eleven weeks. If you commute to the city around seven I squeeze in the back, quiet, smelling of nothing.
    Sunday Mass two villages on: I've got four belts.
    Going to football away game, I've scarf but no vehicle. I pay for fuel and keep my mouth shut if you support the others.
    Every day to the harbour at 5.40, three seats empty, share petrol.
    My choir friend from the next village moved away and now I have no lift to Tuesday rehearsals.
    Same school run, same factory, two cars. Silly, no?
    I study in the north, home on Fridays. Who drives that direction weekends, I bring snacks and quiet.
    Going to the Polish shop across the border first Saturday of month, room for two.
    Night shift greenhouse, no public transport then, I pay half the fuel.
    I go each weekday to the university with an empty car and an audio book; leaving quarter past seven by the roundabout, back at five.
    My new job starts at the greenhouses where no bus comes, shift of half past five. Maybe somebody goes that way too, I share the petrol.
    Every second Sunday I drive to the prison to see my boy. It's two hours. Others must make this trip also; get in.
    Going up north for Christmas, boot nearly empty.
    University town and back each day at half seven; one yawning lecturer, three belts unused.
    Leaving Fridays at five for the coast, one seat spare.
    Going to the big refugee meeting in the city, two of us, any seat free?
    Strike on trains, exam Wednesday at the university. Someone driving north?
    My colleague who took me crashed his car, I live along the motorway exit and start at seven.
    Every Sunday night I return empty to the capital, three seats beside me, dog hair included.
  `,
};
