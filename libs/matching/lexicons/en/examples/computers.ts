import type { BranchExamples } from '../../../lexicon.js';

export const computers: BranchExamples = {
  computerhulp: `
    Laptop came up with a blue screen and my thesis is in it, chapter three, no backup, I know. Deadline is Monday. If anyone can get the files out, I'll cook for a month.
    Slow PC, full of pop-ups, updates that go on for ever? I clean it. Retired systems programmer, Manchester, and I explain in words your mother would understand.
    My laptop is so slow that I make coffee while it starts.
    Who could teach me the word processor and how to save a letter where I find it again?
    It wants an update and says my PC is not suitable. Do I have to buy a new one?
    I deleted my documents by accident, are they gone?
    Looking for patient person, my father 79 wants to learn mailing and browsing.
    black screen, thesis inside, panic
    Mouse pointer jumps, keyboard types the wrong letters.
    Need spreadsheets for my small shop, only the basics.
    My mailbox is full and I can't send any more.
    Transfer all files from the old computer to the new one?
    I'd love to try a free system on an old machine, someone to sit beside me.
    Pop-ups everywhere, also in Russian, help me clean it.
    IT guy by day, helps seniors with their laptops by night.
    I can make an old PC fast again with an SSD.
    Afraid to press the wrong button? You can't break it, I'll show you.
    Backups, updates, virus checks, mailbox setup.
    Computer lessons in English, Hindi or Dutch, at your own tempo.
    Retired programmer helps with spreadsheets, folders and lost files.
    Bring your frozen laptop to the library on Wednesday afternoon, I sit there.
    I build PCs for fun and can advise before you buy one.
    Writing letters, making a flyer or a table? Let's do it together on screen.
    Data rescue from broken hard disks, no cure no coffee.
    High school student explains email and online meetings.
    My daughter said "just update it, mum" and flew back to America. Now it is turning circles for three days and I am afraid to pull the plug.
    Retired systems engineer, punch cards onwards. I come to your desk, don't sigh, don't say "it's easy", and write the steps in big letters.
    All my mails are gone. Or they're there but somewhere else. My late husband's messages were among them.
    The screen went upside down when the cat walked over it. I've been reading standing on my head, so to speak, at 83.
    I gave typing lessons, later word processing, later everything. Older ladies who think they're too stupid, come to me, there's no such thing.
    dad phones me in oz at 3am bc a window popped up. pls someone local who can sit with him and his machine, he has cake
    Every keyboard, every make, also the ones without mouse. With a pension and a bag of cables I cure slow machines by elderly people on Wednesday.
    I can switch on and I can do patience. Now the rest. I want to be able to write my memoirs with it and find them back the next day.
    Big day: I bought a laptop, against my children's advice. It asks who I am, and then it wants a cloud. I'd like to speak to a human about it.
    Sixty-eight, ex-programmer, brings patience and a spare mouse. I untangle desktops, find lost files and explain what is a folder.
    Since the stroke I type with one hand and I hit by accident something so that all letters are capitals and everything shouts. My grandson explained it over the line from Korea, but his words go past me.
    Lost attachments, frozen screens, strange languages, mysterious beeps: bring the thing or I come by bike. Physics teacher, retired.
    At 70 I passed my own course, so I remember what it is not to know where "any key" is. I teach other widows at their own dining table.
    Mainframe man. I clean the dust out, put in a faster disk, and save your documents on a second place, so your memoirs don't vanish.
    Widow of 67 who learned programming at 60. I help ladies who're afraid of it: saving, searching, attaching, deleting without tears.
    Software tester between jobs. Slow, frozen, full of adverts, forgotten password, I've seen it all. I don't sigh and I don't touch your mouse unless you ask.
    My thesis, 84 pages, is in a file that doesn't open since the blue screen. Hand in on Friday. I'm sitting here sweating.
    Bring your dusty notebook to the shelter's canteen on Sunday: I wipe, reinstall, put Dutch lessons on it. Sysadmin from Belarus, bored.
    Keyboard types @ instead of ", apparently I've an American one in a Dutch country. Small thing, big hate.
    Retired from the university helpdesk; I clean viruses, save what's on a dying disk, and I speak human.
    The screen says 'your PC ran into a problem' with a sad face. Me too. All my job applications are inside.
    Monday nights, back room, six old machines and me, a boy from Nigeria who builds them up from scrap. Come, I show you mail, mouse and typing.
    How do I attach a file? The course teacher wants it by mail and I've only ever used a phone.
    My keyboard swallowed tea. Half of the letters don't work, among them the e, and I've a motivation letter to finish.
    Fan like a helicopter, startup of nine minutes, desktop covered with icons. My boy needs it for school and we can't buy new.
    IT apprentice from Syria. I repair, I explain, I don't laugh. For people from 60 on I come to the kitchen table with a cable and pistachios.
    Where did my files go? They were on the left and now there's a cloud with a cross. Translator, deadline noon tomorrow.
    I used to teach typing to secretaries in Kenya. If mail, folders, copy-paste, double clicking frighten you, sit next to me for a few mornings.
    A blue screen with a sad face, and my portfolio is on it, due Monday. I haven't any backup, don't shout at me.
    School gave my son a laptop that wants an update, a password, a certificate, and it's all in Dutch. I clean houses, I don't know.
    I speed up old machines: throw off the junk, put in a bigger disk. At your table with a coffee, evenings after eight.
    Only my eyes move, I type by looking. Since the update the eye thing doesn't calibrate. Any nerd who isn't afraid?
    Network admin on reduced hours for a burn-out. Small problems relax me: files gone, keyboard typing wrong signs, screen upside down.
    laptop fell, hinge cracked and now the screen flickers. i need it for my resits. someone who can look or at least save my files
    For blind users: I set up screen readers and teach the key strokes, I use them myself since I was 20.
    Essay must be in a certain layout with page numbers starting at three. I am forty and back at college, I could throw it out of the window.
    Donated desktops from my firm, I wipe and install them for families that don't have one, then sit with the kids to show it.
    Gamer, builds towers from scrap. I make your slow thing fast or tell you honestly it's done. School kids go first.
    It takes nine minutes to wake up, then the fan roars like a tractor. All my poems are on it. Could a machine minded neighbour look before it dies?
    Laid off sysadmin with endless patience. Viruses, full disks, lost documents, printer with a temper, I come by with a USB stick and no jargon, any afternoon.
    I write crime stories, page 214, and the file is gone. Screen says cannot be opened. I've not slept. Who's clever?
    Adults' evening teacher, now retired, builds model boats. I explain copying, attachments and folders with shoeboxes until it sits, one hour, own pace.
    Hobby: turning old laptops into nimble ones with free system. Bring your dusty brick, keep your files, and I'll show your nan where the button is.
    Three versions of my choir list, one from 2019, one called final, one final2. And the email sends the wrong. Teach me folders, please.
    Built my own gaming rig, and it lights up but doesn't boot. One beep, two beeps. Was supposed to cheer me after getting fired.
    My hobby room doubles as clinic for sick laptops. Slow, blue, noisy, hacked. Grandmothers first. No jargon, promise.
    Got fired, got bored, got good at resurrecting dead machines. Lost file, black screen, update gone wrong? I rescue theses, family trees and sheet music.
    Widow, 76. He set it up, he alone knew the codes. Now it wants me to log on as him and I can't even see our letters.
    Lonely hacker, the good sort. I'd sooner sit at your table defragging grandpa's tower than stare at job ads. Backup, cleaning dust, new disk.
    It says updating. It said that on Friday.
    Was radio officer, moved along with every machine since valves. I come by, have a look, explain in words of before nineteen seventy.
    I pressed something. Everything's now sideways.
    My daughter put the laptop down, said it's easy, and flew to Australia.
    Password. Which? I've written eleven in the hymn book.
    In the parish office everything's on a thing called the cloud. I used to be the expert on clouds.
    Mail stays in the outbox like cows at a gate. Somebody push.
    Young soldier, home weekends, fixes slow PCs, viruses, lost files for people who lost patience first. No jargon.
    Everything small on the screen and my eyes from last century. Make letters big?
    I attend club for seniors in library corner on Mondays, we click together, and I laugh at nobody since I myself began at sixty-eight.
    Keyboard drank coffee. Parish register inside.
    As taxi dispatcher I lived behind four monitors. Mouse trouble, missing icons, full disk, I'm your man, after six.
    My laptop is slow as a donkey and full of windows that want money.
    IT student from Jakarta, viruses, backup, new disk; I explain without sighing.
    Where did my document go? I wrote twelve pages about my life and pressed something.
    Grandson set it all up, grandson is in Sydney now.
    I sit beside you, you click, I keep my hands in my pockets. That's how one learns.
    Everything became English after an update, the letters are tiny and there's a blue sky I can't get rid of.
    Worked at helpdesk, heard everything. Bring the beast.
    Email full, can't send, ladies of my choir angry.
    Typing course for people of 70 plus, cursor, copy, paste, save, in my dining room.
    Every morning a woman's voice reads my screen aloud and I don't know how to shut her up.
    Seventeen, built my own PC, explain stuff to my oma so can explain to yours.
    Resume, spreadsheets, folders; in Ghana I taught at secretarial college.
    I programmed banks in Mumbai and Manchester, now I'm retired with bad hips. Come to me with the laptop that won't start and I'll make chai meanwhile.
    At the reading room on Tuesdays I sit with a sign "stupid questions welcome": attachments, folders, browser tabs that breed like rabbits.
    The screen says update, and then it says it again, and I've been saying yes for two days.
    Programmer since punch cards. I don't sigh and I don't grab your mouse.
    Chess programmer dusts out wheezing machines.
    All my files are gone since my grandson "tidied up".
    Student of informatics, misses her own granny, has patience for icons that vanish. After four on weekdays.
    Somebody gave me a keyboard and said now you are connected. To what?
    I was a typing teacher. Attachments, folders, copy and paste, ten fingers or two, we get there.
    Everything jumped to capitals and the arrow's frozen.
    Blind since nineteen, I let my machine speak to me. If yours must also talk because your eyes fail, I show you which keys.
    I mend what pop-ups break.
    Night owl, gamer, builds his own towers. Blue screen at eleven? I'm awake anyway.
    The mail sits in my outbox and won't fly.
    My mother got me into it at 70 with a notebook full of steps in her handwriting. I've copied that notebook and sit down with anyone.
    Hospital IT desk, eighteen years of "have you tried off and on". I still say it kindly.
    Black screen, white letters, thirty years of recipes inside.
    Spilled tea on the keyboard Tuesday and thesis due Friday.
    It updates, updates, updates, since the storm.
    My late husband's laptop asks a password and there are the insurance papers and music in it.
    All my mail has gone to a folder with trash name, and the funeral address list was there.
    Mouse jumps. Letters turn capital. I turned eighty.
    I can't find the document I typed yesterday for my grandson's exam.
    Server engineer, made redundant, still can't stop. Slow machine, virus, backup, I come by bike with a stick full of tools.
    I teach seniors the mouse, folders and attachments, without touching your keyboard. Thursdays, tea necessary.
    Sixteen, nerd, free after three. Got old laptops running again for half my street.
    Patience of an old donkey, retired teacher of informatics, home visits for spreadsheets and email.
  `,
  'telefoon-en-tablet': `
    Daughter sent me a new mobile from Swindon and I can't make head nor tail of it. All my numbers are in the old one, the letters are too small and it keeps saying hello to me.
    I am doing IT support for a bank all day, in the evening I can do it for you also. New mobile, chats moved over, bigger letters, storage full, any such thing.
    I got a smartphone from my son and cannot even answer it.
    How do I move my contacts to the new mobile?
    Storage full, it says, and now I can't take pictures.
    Letters on the screen are too small for my eyes. Could somebody set it bigger, with louder ringing?
    My mother received a tablet for her birthday and it lies in the drawer. She'd like to learn it step by step.
    The chat app disappeared from my phone
    Cracked screen, who can change glass?
    sim card from another country, roaming, unlock, confusing
    Which app do I need for the bus and how to install?
    Seeking a youngster who explains voice messages and group chats.
    My phone is silent, I miss all calls.
    Forgot the pin of my tablet, it's blocked for hours.
    I explain smartphones to seniors, slowly and as often as needed.
    Setting up a new smartphone of any make, moving contacts and photos.
    Swiping, tapping, apps: a course of four mornings in my kitchen.
    Your mobile full or battery empty by noon? Let me take a look.
    Sixteen and patient, ask my gran.
    I repair cracked phone screens and swap batteries.
    We can make the icons large and remove what you don't use.
    Getting the chat app to work with your grandchildren, that's my favourite job.
    Help with e-reader or tablet, library books on it as well.
    Advice when buying a simple telephone with big keys.
    Apps for trains, parking, the pharmacy: I'll install them and practise with you.
    They took away my old one with buttons. This one goes off when I look at it, on when I don't, and the letters are for ants.
    With my crooked fingers it hangs up instead of picking up. Is there a pen or a setting for it? I miss all calls from my son in Malta.
    Large icons, loud ring, three favourites with photo: I make your mobile old-proof. Retired phone shop man, patience of an angel.
    My grandchildren send pictures in a group and I don't know how to send a heart back. They'll think I'm cross.
    The memory is full, it says. Mine also. What may I throw off? It has gone black twice with the number of my doctor inside.
    I teach swiping, typing and apps for the bus and weather with a glass of sherry. Widow of 72 who learned it herself with falling and rising.
    From hospital I got a device to measure blood pressure, must link to smartphone by blue tooth. I have false tooth only, no blue.
    Grandad with steady fingers explains chat groups, volume and the torch on your mobile, in the library corner, Monday ten to twelve.
    Bring your device and your reading glasses. I'll set the font big, the ring loud, throw away forty apps and put your daughter on the first screen.
    After the fall the screen of my mobile speaks aloud everything I touch and I can't stop it! It is even in Norwegian.
    Students' offer: Sunday two to four, we clean up your full memory, make the letters larger, turn off the beeps, move all contacts from the old to the new one.
    Grandpa got a tablet thing from my uncle in Canada and he holds it like a hot pan. I go to class; can somebody show him swiping, in French or with gestures?
    The letters on it are so tiny, and it always shows Bulgarian weather. Can someone set it in English, and make the ring louder?
    Grandma touches with her nail and nothing happens, then she shouts. I teach oldies in slow motion, with a pen for touching. Free.
    I get a text from my doctor but can't find back where texts live. They changed my old button phone for a shiny plate.
    Contacts gone, three hundred, among them my sister in the camp! It was when I changed the sim. Somebody clever quickly please.
    Grandson-for-hire, 17, Turkish-Dutch: I'll put the weather on, make pictures of faces you can tap to call, and switch off that robot voice.
    My aunt speaks Somali into it and it writes Finnish. Where's the switch?
    It says storage full and I can't take a picture of my own baby. What do I throw off?
    Broke the old one, got my sister's. How do all my numbers, and the chat with my late mum, get across? I mustn't lose that.
    Teen with quick thumbs and slow explanations. Bigger letters, louder ring, hearing aids paired: Wednesday afternoon in the library.
    My hands spasm and touch the wrong things. There are settings for that, I've heard, with voice. Who knows them?
    Want to put time limits and safe stuff on my kids' tablets before they're smarter than me. They're seven, so hurry.
    In my break at the phone shop I do it all day, so at home for the neighbours too: transferring, cracked glass advice, apps for speech.
    My speech app vanished after an update and I can't talk without it. Today, if you're in any way able with tablets.
    My letters became tiny and I don't know what I pressed. Also it talks to me. I am 79 and only want to make calls and look at my granddaughter's dance clips.
    My kids gave me a device and left. I want to hear audio books and play patience, but it only asks for a face. My face!
    Ex mobile shop boy. Storage full, contacts gone, cracked glass, ringtone too silent, moving everything to a new handset: sit down, I'll do it while you watch.
    At the care home they call me the screen whisperer. Bigger letters, louder bell, torch off, favourites on the front, and a note on paper for later.
    I rescue voice messages, pictures and numbers from old handsets onto new ones. Did it for my late mum's first. Careful, quiet, Wednesdays.
    Alarm goes at four each night, a horse neighing. I can't find where. Help an old jockey.
    It vibrates in my apron and by the time I've my glasses on, they've gone.
    The grandchildren gave me a flat thing without buttons. It lies in the drawer with the cheese slicer.
    Memory full, says she. Mine too.
    Fishmonger, quick thumbs: I put your contacts over to the new mobile, bigger letters, ring loud like a foghorn.
    Somehow I ring my sister when I sit down.
    How to send the photo that I made, to the person I want and not to the whole choir? It has happened. It was a rash.
    Taught half the old people's home to swipe. Bring yours Thursday, charged.
    My screen went black-and-white after I sat on the bus, the messages app's gone, and my son in Ukraine thinks I am angry.
    It keeps ringing and I swipe and swipe and it won't answer me.
    New one from my kids, old one has my contacts, in between me.
    Letters bigger, sound louder, flashlight off: I set it the way you need.
    My husband's pictures are on a cracked handset with a code I don't know.
    Shop man sold grandma a flat glass thing, she uses as tray.
    My thumbs are seventeen and fast. I can move your chats and contacts from the cracked mobile to the new one, and turn off that awful beep.
    It buzzes, I swipe, they hang up.
    The children gave me a flat glass thing for my 80th. I've found the torch, nothing else.
    Sold mobiles in a shop till it shut. I'll make the letters bigger, the ringtone louder and the rest silent.
    New handset, and my contacts are still in the old one with the cracked glass.
    Fingers know the way: apps, storage full, mute button. Come to the library corner Wednesday at two.
    Cracked glass, thumb too dry, nothing reacts.
    Deaf woman, quick with thumbs: I can set captions, flashing light and vibration for you if your ears are going too.
    My daughter gave me a new one Sunday and I already called the fire brigade by accident.
    Fell in the toilet. Rice didn't help. Photos of baby's birth are on it!
    All the names are gone since I changed the little card.
    Letters too tiny, sound off, everything swipes away beneath my shaky fingers.
    The hospital wants I download an app and it says memory is full.
    Worked in a mobile shop, know every button. I make fonts bigger, move your contacts, teach voice messages, Saturdays on the bench.
    I set up grandma screens: four big pictures, nothing else. Wednesday in the library.
  `,
  'wifi-en-printer': `
    In the attic room where I study there is one stripe only, and during online exam it fell out two times. There is a white box from the cable company downstairs, landlord says he knows nothing of it.
    Network engineer from Hyderabad here. Router in the wrong place, dead corner in the bedroom, printer that refuses to print: I will come with my cables on a Sunday.
    No internet in the bedroom, signal dies at the stairs.
    The printer says offline, though it stands next to me.
    New provider sent a box with a modem and cables and I've no clue.
    My password for the wireless was on a note that's gone.
    Who can print twelve pages for me, visa papers, today?
    router red light, landlord on holiday
    Scanning doesn't work since I changed laptops.
    Video calls freeze because the connection drops each ten minutes. I work from home so it's urgent.
    The ink is new, yet there are only stripes.
    Could someone pull a network cable to my attic?
    I would like to connect to the modem of my landlady but the device refuses the code.
    Do I need a repeater or mesh?
    I install modems and boosters so there's wifi up to the attic.
    Printer that sulks? I know all tricks, from driver to cleaning heads.
    Network engineer, free for neighbours on rainy days.
    You may print or scan at mine, ten cents a page.
    Switching internet provider, I'll plug it in and connect your devices.
    Slow connection? I measure it in each room and find the best spot for the router.
    Pulling ethernet through the wall, I've got the tester and plugs.
    Cartridge swap, paper jam, wireless printing from your phone.
    Let me set up a guest network and write the code on a card.
    I can make your smart doorbell and thermostat join the network.
    Ring me when the little lights go red.
    The little lights on the box in the meter cupboard blink red and since then no radio, no paper, no daughter.
    Telecom mechanic till my 66th. Bad signal upstairs, box in wrong corner, password lost, cable chewed by rabbit: I sort it in an hour.
    It says the ink is empty, I have just put new. Boarding passes for my flight to my dying sister must come out tomorrow.
    Moving to the care home, dad lost connection. They say it is in the wall there. From the Philippines I cannot see which wall.
    I'm good in getting paper jams out and getting machines to talk to each other again. Ex copier repairman, brings screwdriver.
    Cables neat, signal in the bedroom, scanner that scans: ex-post-and-telegraph engineer, Thursdays.
    My hobby is making signals strong. I come with meter and coffee, hang a booster, choose a channel, and your scanner will finally meet your laptop.
    Signal only by the toilet? I've a box of cables, boosters, and a calm nature. Also sheets that come out blank or striped, I look at that.
    I must print a boarding form today and mine only blinks orange. Cartridge is new. Someone within walking distance?
    Bars in the hall, none in bed. I teach online to Brazil at midnight and the class sees only a frozen mouth.
    Laser, black and white, behind my door: boarding cards, contracts, your kid's colouring sheets. And I can get yours talking to your laptop as well.
    I crawl behind cupboards gladly: extender, new password on a card, the grey box reset with a paperclip. Telecom student, evenings.
    In the attic where my daughter does online school there's just one stripe. She sits on the stairs with her books.
    The thing only prints pink. I need the visa form in black, today!
    Installed fibre for a living. I'll find your dead corner, move the box, name the network something silly. Saturdays.
    If you only have to print a return label or a school poem: I've a good laser one at home, come over with your phone.
    I'm the dad who sets up the school's network. Evenings I'd crawl behind your cupboard, untangle, rename, and test every room.
    The signal reaches my hall but not the music room, so my online lesson freezes in the middle of every scale. Who understands boosters and boxes with aerials?
    I feed paper, clear jams, dig out drivers and drag the box from behind the aquarium. Ex copy shop, so orange lights obey me, evenings.
    Network nerd, between contracts. If the upstairs stays without signal or the scanner can't find the laptop, I love crawling behind cupboards.
    I moved the little box with lights behind the aquarium and since then the radio stutters. Did the fish do it?
    We want internet in the allotment hut for the seniors' music stream, the signal dies at the third hedge. Somebody who plays with antennas?
    It prints. Only not what I want, nor when.
    In the bedroom no bars, in the toilet three. So there I sit.
    Signals corps, retired. I'll run a cable through your loft.
    The box with lights has one red eye since the thunder.
    New flat, provider sent a parcel with six wires, and on the paper a smiling family. I'm not that family.
    Paper jam, ink empty, vicar furious. Sermons by hand until rescued; know a bit about networks myself, not about rollers.
    Upstairs no bars, downstairs two, I study on the toilet.
    It prints only pink. And then the same page nine times.
    I lay cable, put repeaters, connect scanner. Network guy, evenings.
    Boarding pass must be on paper, machine says offline but it's right here next to me.
    When the little box under the stairs dies, half the street rings me. I've spare cables, ink knowledge and an engineer's stubbornness.
    Paper in, ink in, light blinks orange, nothing comes.
    Telephone engineer, used to climb poles. Signal doesn't reach your back bedroom? I've a booster and a drill.
    Submarine radio man. If I got a signal through water, I get one through your kitchen wall.
    Router in a cupboard, that's usually the sin. I come, I move it, done.
    Three bars in the toilet, none at my desk.
    I need it on paper by tomorrow, the machine says offline and it stands right next to me.
    Lightning Sunday, little lights all red, exam at home online tomorrow.
    Paper jam, fourteen funeral booklets still to go.
    Upstairs no bars, downstairs two, and my boss wants cameras on.
    New provider, box, cables, curses.
    Network man with bad back: routers, extenders, password on the fridge. Evening visits, village wide.
    Got a laser and a scanner from my closed office, print your ticket or form at mine, or I tame yours.
  `,
  videobellen: `
    Mum's in a home in Norfolk and they've given her a tablet so we could see each other. I've never done it at this end. It'd mean the world, she's ninety-three.
    My whole family I see only on a screen, so I'm an expert! I show older people how to call their grandchildren with picture, we practise until it works without me.
    I want to see my grandchildren in Australia on the screen, who helps me begin?
    My doctor proposes an online consultation and I have no idea how.
    My old calling program stopped, what do I use now to call home in Ghana with picture?
    They can see me but don't hear me.
    Mum is in a nursing home abroad. Could someone here show Dad how to video call her on Sundays?
    video link for language class, never get in
    The camera shows my ceiling only.
    For a funeral livestream and family call I need someone beside me, I'm 82.
    Job interview by video on Friday, can we do a test run?
    My hands tremble so I can't hit the green button.
    How do we get three sisters in three countries into one call?
    Need headset, webcam and a bit of courage.
    I'll sit next to you the first times you call your family with video.
    Setting up whichever video app you use and practising till it works.
    Rehearse your online interview with me, sound, light, background.
    Far from family myself, I know each calling app there is.
    Test call? Ring me at four and we wave.
    In care homes I come with a tablet so residents can see their kids.
    Microphone muted, camera upside down, I've seen it all.
    Let me prepare your meeting with the doctor on screen.
    Big button device for picture calls, I can install it for your parents.
    Shy of the camera? We'll laugh about it together.
    I'll host your family's Christmas call so everybody gets in.
    My first great-granddaughter was born in New Zealand. They want to show her to me live and I see only my own chin.
    Sunday they all sit ready in Canada and I press, and nothing, or sound without head. Could somebody be by me at four o'clock, just the first few times?
    I set up the screen by an old lady's chair so she only has to touch a photo and her son in Australia appears. Did five already, retired IT teacher.
    The doctor does the consult by camera now. I was a nurse and I can sit next to people for that, aim the thing and turn up the volume.
    my mum is deaf, she needs to see my lips. i bought her a tablet and posted it from ireland, still in its box. who can get us face to face
    Grandson in Japan? I make sure you see him on Sunday, with a stand for the screen, light on your face and the sound in your hearing aids.
    My mum in Syria sees only my forehead, and I hear no sound from her. She's 81 and I'd like once to have it right before Eid.
    I learned it when my grandkids moved to Canada, so at 74 I can teach it to you: camera, sound, not up the nose. So you also see your people.
    My fiancé is in Ghana and our five minutes every night freeze on his chin. Is it the connection, the phone, or the app?
    My grandson's in New Zealand and grows each week. I press the green one and see myself. Please.
    I set up a big button on grandma's tablet: touch the face, see the face. Eleven old ladies on our stair can do it now. You?
    Sunday at ten I join up old folk with kids overseas, on my big laptop, in the hall of the shelter. Camera at eye height, volume up, hankies ready.
    My mother back home sits in a cellar sometimes. I need the picture to work when there's signal. Who checks my camera and sound?
    The psychologist only does it by screen now. I hear her, she doesn't hear me. Thursday again and I'm nervous.
    I worked in remote support, and teach people to see their grandkids live, with the right end of the camera. I come at the first three calls.
    School does the ten-minute talks via a link. Last time I sat in a waiting room until it was over.
    Husband's at sea, son is three and wants papa big on the TV. Is that possible from phone to television?
    My sister's in Australia and I want to see her face on my tablet instead of only hear her. It says camera blocked. Half an hour of someone's time?
    Far from my own grandchildren, I learnt to see them on glass each Sunday. I'll teach you camera, sound, and where to look, bring your tablet.
    For those whose family live far: I come with a tablet on a stand, ring up your brother in Canada, you both wave and I go make tea.
    Therapy goes by screen now. I got a link, it wants permission for microphone and then a circle turns. First session is tomorrow, 10.00.
    My chess pal emigrated. We want to play with boards in front of the camera, seeing each other's nose. I manage email, no further.
    My grandson sees only my forehead, he says.
    Wife's in the Philippines until the visa comes; picture freezes each time she laughs.
    Seafarer trick: seeing home from far. I'll set it up for you.
    Mother in the village, me in Canada, she holds the screen against her ear. Can someone there sit beside her on Sundays?
    Sound yes, face no. Baptism is Saturday.
    I've shown nine old ladies how to look at their great-grandchildren, and where the dot is you must smile at.
    Granddaughter was born in Melbourne, I want to see her move.
    They see my ceiling, I see their chins. Where's the button?
    I install it, we practise from kitchen to lounge until you dare Manila.
    Family in Accra waits Sunday at six, my tablet only rings and no faces.
    My grandson's in New Zealand and I only see my own chin.
    Worked overseas for years and saw my babies grow up on a screen. I'll set that up for you and your far ones, with the camera at eye height.
    My son married in Peru, I watched it from this chair. I can get your faraway ones on the screen as well.
    Flight attendant, family on four continents, I know every way to get faces on a screen.
    Choir by screen since my lungs: who makes me louder, and where's the little camera?
    Born Monday in Australia, and I only hear her, picture black.
    The specialist talks to me through the screen on Thursday. Where's the microphone?
    I bring a headset and get your grandson on screen.
    I show you to see your grandchildren on the glass, headphones, camera, green button, and I practise from my kitchen first.
    Having family in four continents I know every call app. Free mornings to set up yours.
  `,
  'tv-instellen': `
    Bought a nice big set and a streaming stick so I could have British channels and the rugby. There are three remote controls and a message that says "no signal". I've been watching that since Friday.
    Channels gone, sound behind the picture, box that asks for a card? I sort these things for my Polish and Dutch neighbours with pleasure. I do the old radio also.
    Since the upgrade half my channels are missing.
    My smart telly speaks Dutch, I can't find the menu for English.
    The remote has fifty buttons and I need four. Who can make it simple?
    No signal on HDMI 1, it says.
    I'd like to get British and Irish stations, is that possible here?
    streaming service asks a code on tv, granny lost
    Radio in the kitchen only hisses since FM changed to DAB.
    Subtitles bigger for a hard-of-hearing man?
    New set-top box arrived, it's still in the plastic.
    Sound comes from the soundbar with delay.
    How to record my serial and watch back a missed programme?
    The match begins at nine and there's just snow.
    I tune channels and put your favourites on 1 to 10.
    Box, cables, remote: I connect them and write a big-letter cheat sheet.
    Streaming on an old set with a stick, easy.
    Need headphones for the telly so the neighbours sleep? I'll pair them.
    Film buff sets up your home cinema.
    DAB radio, internet radio, stations from your home country, I can find them.
    Provider changed everything? I'm used to it, I did my whole stairwell.
    Let me show how to watch back what you missed.
    Subtitles and sign language on, voice control too if you like.
    When the screen stays black, phone me before you buy another.
    Record player, CD, amplifier, I get old hi-fi to play again.
    Since they changed something, channel one's on 340 and German. The remote has 54 knobs and my husband knew them all.
    Radio and television man, shop closed in 2010, knowledge not. I tune, connect the box, make subtitles large and label the clicker with nail varnish.
    No picture, only "no signal" floating from corner to corner. It's my window on the world since I can't walk.
    My hearing aids should be able to catch the sound of the set straight away, said the girl in the shop. There's a little box and three leads.
    I make the old transistor people happy: digital set, five stations under five big buttons, done. Cup of tea and I go again.
    Ham-radio man. Foreign stations through a little box, subtitles bigger, the sound through your hearing aid, I know how. Evenings, bring biscuits.
    Satellite, decoder, radio for church service in Tamil, whatever. I climbed on roofs for dishes in my country eleven years. Give me your remote and a coffee.
    Grandma's set lost all channels after the cable company changed something and she's crying about her quiz. I'm her au pair and I only get snow.
    Subtitles off, subtitles on, in Chinese. I pressed something by sitting on it.
    For older people: I set the numbers 1 to 10 the way you've always had them, tape over the useless buttons, and put your church service on.
    Remote number four and still snow. My father's in bed all day, it's his only window.
    Channels in order, sound loud enough, radio on the kitchen set: I do it without sighing. Ex-shop owner, electronics, any evening.
    my little brother pressed something and now everything's described by a voice, help it's driving mum mad
    We received an old set from neighbours, but it asks for cable or antenna or internet. I want only cartoons and Arabic news.
    Deaf dad, so I know every menu for subtitles and for hearing-aid streaming. Ten minutes with your remote, done.
    Since the new box I've got no channel three, and the sound comes before the lips. Match starts Sunday half two. Who's good with remotes?
    My mother got radio where one must type letters. She only wants the classical station when she presses one thing. Can it be made so?
    I do aerials, decoders, sorting channels 1 to 9, subtitles on, and gluing paper over the buttons you never need. Old television engineer.
    Used to be sound man for television. I get rid of "no signal", make lips and voices match, and glue a dot on the one button you need.
    Channel one's now at seven hundred and twelve. Why.
    Snow on the screen and it's not the skiing.
    Two remotes, eleven fingers' worth of buttons. My husband knew.
    I climbed masts to turn aerials. Your box, decoder, satellite dish for the Turkish programmes, I find the picture.
    Since they changed the signal my kitchen wireless gives only hiss, and I've had the shipping forecast at breakfast since nineteen sixty.
    Football tonight, no sound, desperate bachelor.
    Snow on every channel since they changed the box.
    Three remotes, none louder.
    My father wants his Greek news by satellite, dish points at the moon I think.
    I tune radios for the blind so that button one is the station they love.
    Subtitles vanished, and I'm hard of hearing, so the murderer remains a mystery.
    Snow on channel one, and three remotes on the table.
    Had a shop in sets and aerials. I'll put your favourites on 1 to 9 and write it on a card.
    The box changed after the provider's letter and now I can't get the English news with words underneath.
    The old wireless must go digital, says my son, but it's all beeps.
    Tuning in stations is my idea of fun.
    My father-in-law wants Turkish news at eight, as before, and since the new decoder there's only black.
    Screen says no signal since the gale and the cup final is at eight.
    Three remotes, one blind lady.
    Mother moved into the home Thursday, her old box shows only snow, she misses the news in Turkish.
    My radio lost the classical station in the changeover, the house is dead quiet now.
    I put channels in order, teach subtitles, hook up the soundbar. Ex aerial fitter, evenings, brings own ladder.
    Digital decoder, satellite dish, world receiver: fun for me. Fridays after work.
  `,
  'fotos-ordenen': `
    On my phone eleven thousand pictures, from before the war and after, all mixed. It's full. I want the ones of our house safe, on a stick or so, and I'm afraid to delete.
    Slides, prints, negatives, albums falling apart, I've a scanner and I'm retired with rain at the window. I'll digitise your family and put the years and names with it.
    Shoeboxes full of slides from the sixties, I'd love to have them digital.
    9000 pictures on my phone and I find nothing.
    For my parents' golden wedding I want to make an album, but the program is too hard for me.
    Who has a scanner for negatives?
    My wife is dying and we'd like to put our life in a photo book. Someone with patience and taste, please.
    photo cloud full, don't dare delete
    Old VHS and Super 8 tapes to USB?
    Names and years must be written on the back before I forget who they are.
    Slide show with music for a funeral Saturday.
    A torn portrait of my grandfather, can it be restored?
    Sorting snapshots into albums with corners, nice for two.
    How do I get pictures from camera to computer?
    I scan your old photographs and put them on a stick.
    Making albums is my craft, paper corners or online.
    Photographer repairs faded and torn portraits.
    Together through the shoebox: you tell, I write the captions.
    Slide scanner available, hundred slides an evening.
    Your phone's full? I help copy images to a hard disk and clear out the doubles.
    I turned my gran's videotapes into files and can do yours.
    Year book, baby book, travel book, let me lay it out.
    Genealogy lover sorts family pictures by decade.
    Montage with music for your anniversary, I edit video.
    Put your memories in the cloud safely and share them with kids abroad.
    Four thousand pictures on three telephones, a stick and a dead laptop. Somewhere among them is the last one of him laughing.
    I've a scanner for slides. Holidays in the caravan, 1974, I make them digital for you and burn them on whatever your children can open.
    For the service on Friday I need twenty images of my wife in a row with music on a big screen. Our son can't be here before Thursday night.
    Boxes without names. I'm the last who knows who's who. Somebody who sits by, writes behind it, and puts it in the computer by year?
    Retired archivist with gloves gladly sits beside you with the albums: peel off, scan, caption, photo book for the family overseas.
    On three old phones I have the last pictures of our house, our street, the wedding. I'm scared they die. Who can bring it all together safe, on a disk?
    I scanned all slides of my late father, 1,400. The machine is now idle. Shoe boxes, old phones, memory cards from before the journey: we'll put years on them together.
    Nine thousand pictures on my phone, six on the laptop double, memory full on the day my sister married. Make me a system!
    My mother in England died and I got her albums, glued, faded, no names. I'd like them on a stick for my brothers before I fly.
    Give me your chaotic cloud. I'm archivist; we throw out the blurry ones, put dates on, and make one book for grandma.
    Dad was the village photographer in our old country. Seven boxes of negatives came by truck. I cannot tell the years, I can't even begin.
    Eleven thousand on my mobile and not one of my girl's first year printed. When I stop working at night, I sleep.
    I scan. Slides, negatives, albums with those little corners. My machine runs while I cook. You'd get a stick, by year.
    He's ill and we want a book for the kids before... it's all over three phones and a broken laptop. Somebody who's quick at picking?
    My ex has half, the cloud has half and a box has the rest. I'd like it together for my son's eighteenth.
    Archivist. I show you a system with folders and dates, so you do find that one of grandpa with the goose. Two sessions.
    My husband took eleven thousand pictures and they're on four sticks, two telephones, and an old laptop. I'd like one album of him. Can't look at them by myself.
    Scanner and time on my hands. Bring slides and albums, I'll get them on a stick with dates, and we laugh about the trousers.
    Street archive: people gave me 600 pictures of the road since 1930. Who wants to label faces and houses with me in a folder?
    I was picture editor at a paper. Give me your phone, your drawer and an evening, and I make one good album of a life, doubles out, faces named.
    Bird pictures, 19,000, all named img something. By species, year and place it should be, and the blurry out. A bored neat freak please.
    Four thousand pictures on the phone. Three thousand of my thumb.
    Have slide scanner and a winter. Bring your boxes of holidays from the seventies.
    Wife's album, damp, names fading. Only I know who's who, and only for now.
    All our snaps from before the war are on a cracked mobile. I'd like them on something that doesn't die.
    Regimental archivist sorts your shoe boxes by year.
    My children want a book for our golden wedding; the pictures are on three computers, two sticks and in a biscuit tin.
    Four thousand slides of Indonesia in the attic, nobody alive who knows the faces but me.
    Phone, stick, cloud, old computer: my babies are everywhere and nowhere.
    I scan albums, label by year, burn or stick. Slow hobby of mine.
    Shoeboxes full of weddings. Help me make one album for the party of fifty years.
    Nine thousand pictures, one memory card, two dead people in half of them.
    I own a slide scanner and long evenings. Bring your carousels.
    After my wife's funeral I want a book of her life, but they're in shoeboxes and on three phones.
    Picture editor at a magazine: choosing 60 from 6000 is what I do best.
    I worked in a lab that developed holiday rolls. Now I name, date and turn upright whatever's in your cloud.
    Eight shoeboxes from mum's attic, funeral Friday, we want to show twenty on a screen.
    My phone holds nine thousand pictures and says it's full, the newborn is between the parking spots.
    Slides! Hundreds. My eyes.
    Water got to the albums, they stick together.
    I own a slide scanner from my museum days, digitise negatives and make folders by year, with names beneath.
    Snowed in with nothing to do: I make albums of your holiday snaps, choose, crop, print book.
  `,
  'veilig-internet': `
    A man from "the computer helpdesk" had me download something on Tuesday and I gave him my date of birth. My grandson says change everything. I don't know where everything is.
    Cyber security is my job at a telecom. In half an hour I set your passwords right, put in two-step login, and we look together at which mails are false.
    Someone phoned saying he was from my bank and I nearly gave the code.
    I clicked on a link about a parcel. What now?
    Passwords on sticky notes everywhere, is there a better way?
    My mother got a message "hi mum, new number" and transferred 900 euro. We'd like somebody to explain tricks to her and her friends.
    Is this letter from the Belastingdienst real or phishing?
    my social media got hacked, sends weird stuff to my friends
    How do I know a web shop can be trusted?
    A man I met on a dating site asks for money, my sister believes him.
    What does two-step verification mean?
    My son is ten and online all day, how do I set parental limits?
    Fake rental ad, I lost a deposit, who can help report it?
    Virus scanner expired, do I still need one?
    I work in cyber security and explain scams in plain language.
    Doubt about an e-mail? Forward it to me before you click.
    Password manager set-up with tea.
    Talk for clubs: fake helpdesks, QR tricks, marketplace fraud.
    Together we check your privacy settings and who can see your posts.
    Got cheated? No shame, I help you block, report and go to the police.
    Two-factor on all your accounts, done in an afternoon.
    Retired bank employee warns older folk for swindlers at the door and on the phone.
    I can set child locks on tablets and games.
    Let's see if your data leaked and change those passwords.
    Real or fake? Play my quiz with your seniors' group.
    A man called that my money was in danger, so nice he was, and I nearly did it. Now I don't trust even my own sister's messages.
    My friend of seventy sends gold coins to a "general" she has never seen. Will someone sensible explain to her, she doesn't believe me.
    Fraud detective, retired. In plain words I teach older people what's a fake message, what's a real one, and never to click when in a hurry.
    It says I've five viruses and must pay by gift card. It beeps and I put a tea towel over it.
    Strong passwords that you can remember, the little notebook and where to hide it: I go door to door by widows. Ex bank security.
    "Mum, new number, need money quick." I almost paid.
    I fell for a fake landlord myself and lost a month's pay. So now I show others the signs: odd address, hurry, advance. And we set passwords you can remember.
    Cybersecurity guy from Romania. I'll explain to seniors and new arrivals why that parcel text isn't from the courier, and put a second lock on your accounts. Saturdays.
    I clicked. There was a bank page, I typed all. Now they keep ringing me. What must I change first?
    Are cookies dangerous? Should I say yes? And my son's teacher wants a photo consent. A bit paranoid since our secret police.
    Landlady sent a link to pay deposit for a room that wasn't hers. 1,100 gone. I'd like to learn how to spot the next one.
    A 'daughter' texted that she had a new number and needed 900 euro. I nearly did it. Teach me how to spot them.
    Same password for twelve years, on everything. I know, I know. Could someone patient set me up with something better?
    Work in cyber by day. Evenings I check your phone for spyware, especially if an ex had it in his hands. Discreet.
    My son, 12, gave our address to someone he met in a game. Now they want money. Who knows what we do first?
    I give a little lesson for people with a mild learning disability: don't click, hang up, call your brother. We act it out, it's fun.
    A "general" courted me for five weeks and then wanted money. I feel stupid and don't know what he can still see. Is there someone who checks my accounts with me, no judging?
    Former policeman. One evening in the community room about fake texts, false helpdesks, cloned voices. Afterwards I check your passwords individually.
    I clicked the parcel link. Since then my mailbox sends rubbish to all my choir. What must I change and in what order?
    Ethical hacker, bored between assignments. Stolen account, fake page, strange messages to grandma: I help you lock it all, change it, report it.
    Someone sells my paintings under my name on a fake page, and asks my friends for cash. I don't know how to get it down.
    A very nice prince wrote me. I'm eighty, not stupid. But is it?
    Someone rang from "the bank", I gave the code, I feel so old.
    Ex-fraud squad. Forward me nothing, show me the screen.
    "Mum, new number, need money." I've no children.
    My lady friend from the net needs now a third ticket. The lads on the boat laugh. Look at it with me, calmly.
    I show seniors how to spot false links and choose a password better than the dog's name.
    Man says he is a general and loves me, needs gift cards.
    Ex-bank fraud desk: I show seniors how the tricksters write and sound.
    "Mum, this is my new number" and I nearly paid. Teach me to see it.
    Passwords all the name of my cat, is that bad?
    My son 11 chats with strangers in a game, what can I block?
    I lost eight hundred euro to a sweet-talking man who didn't exist. Ask me what to look out for, I don't laugh at you.
    Hacker once, granddad now: I'll have you on long nonsense sentences before coffee.
    Former fraud squad. I come round with fake messages and we practise clicking nothing.
    A man on the phone has control of my mouse. I switched off. What now?
    My son wrote from another number he needs 900 quickly. Real?
    Same password for everything, the dog's name, and somebody ordered shoes on my account yesterday.
    Mother sends money to an American general she has never met.
    Fraud investigator till last year. Show me the odd email, I tell you what to look for, no blushing needed, Wednesdays.
    I install two-step codes, password notebook, spam filter for seniors at the kitchen table.
  `,
};
