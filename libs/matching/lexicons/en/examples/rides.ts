import type { BranchExamples } from '../../../lexicon.js';

export const rides: BranchExamples = {
  vervoer: `
    The bus to our village doesn't go on Sunday anymore. My friend is in a care home in Winschoten, twelve kilometres, she doesn't know many people. Could somebody bring me there sometimes?
    Retired bus driver from Liverpool with a Berlingo, a clean licence and no hurry. Garden centre, hairdresser, station with heavy suitcases, I take folk where they've got to be.
    My electric scooter is not for motorways, and the Sunday lunch of the British Legion is in Soest. Two of us, one folding walker. We'd stand the driver a roast.
    Minibus of our church is standing still from Monday till Saturday and I have the licence for it. Families from the azc who need to get to swimming or a market, ask me.
    Anyone driving to Amersfoort on Thursday afternoon who has a spare seat for an old lady?
    I gave up my licence last year and the bus no longer stops in our village. Who could take me to the garden centre or the cemetery once in a while? I pay for petrol.
    Need someone to drop me at Schiphol, flight leaves 6.40, no trains that early.
    My mother is 84 and cannot manage the tram any more. She would love to be driven to her sister's birthday in Zeist and picked up again around five.
    Driver wanted, every second Sunday to church, I use a rollator that folds.
    Please, who have car? I must to bring my cat to animal doctor and taxi is too much money for me.
    The Regiotaxi leaves me waiting for an hour every time. Is there a friendly motorist who could chauffeur me to my card club on Tuesdays?
    Can somebody collect my parents from the airport with all their suitcases?
    My car failed its APK and I am stuck for a week. Looking for someone who can run me to the tip and the crematorium service on Friday.
    Broke my wrist, can't steer. Lift to the hairdresser would be brilliant.
    How do I get to my choir rehearsal in the next village after dark? I have no wheels and am night blind.
    Looking for a person with a wheelchair-accessible van for a day at the seaside, Zandvoort or so
    Retired bus driver with a roomy estate car, happy to take you wherever you have to be within thirty kilometres.
    I have a licence, a Volvo and free mornings.
    Do you miss visiting your friend across town because there's no public transport? I'll fetch you at the front door and bring you home again.
    Station runs, airport runs, I don't mind getting up at four.
    Volunteer chauffeur here. Your walker fits in my boot, and I'll help you in and out of the passenger seat.
    My electric car stands in the driveway all weekend. If you need to be driven to a party, a grave or the ferry, just give me a ring.
    I can drive people around the city on Mondays, small petrol contribution is enough.
    Ex-cabbie from Leeds, knows every shortcut in Eindhoven, likes a natter behind the wheel.
    Happy to play taxi for older folk who no longer dare on the motorway.
    I drive a taxi part time and between shifts I can bring elderly neighbours to bridge, bingo or family. No charge.
    Need to go to the vet with a big dog? My back seat has a blanket already.
  `,
  'rit-naar-zorg': `
    Radiation, fifteen times, in the AVL, and the taxi from the insurance begins only after I paid too much own risk. I live in Purmerend. Even two of the fifteen would help.
    My Fridays are free and the Skoda is warm. I bring people to hospital and wait with a book until it's over, no matter if it's eyes, kidneys or only blood.
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
  `,
  meerijden: `
    Every Sunday night I go back from Tilburg to the greenhouses in Westland, and the train with the night bus takes three hours. I pay half of the fuel and don't talk if you're tired.
    I commute Arnhem to ASML daily, out at 6.45, home half six, and three seats stay empty. Hop in if you're along the A50, Bollywood music included.
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
  `,
};
