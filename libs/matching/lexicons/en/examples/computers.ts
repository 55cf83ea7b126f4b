import type { BranchExamples } from '../../../lexicon.js';

export const computers: BranchExamples = {
  computerhulp: `
    Laptop came up with a blue screen and my thesis is in it, chapter three, no backup, I know. Deadline is Monday. If anyone can get the files out, I'll cook for a month.
    Slow PC, full of pop-ups, Windows that updates for ever? I clean it. Retired systems programmer, Manchester, and I explain in words your mother would understand.
    My laptop is so slow that I make coffee while it starts.
    Who could teach me Word and how to save a letter where I find it again?
    Windows wants an update and says my PC is not suitable. Do I have to buy a new one?
    I deleted my documents by accident, are they gone?
    Looking for patient person, my father 79 wants to learn mailing and browsing.
    black screen, thesis inside, panic
    Mouse pointer jumps, keyboard types the wrong letters.
    Need Excel for my small shop, only the basics.
    My mailbox is full and I can't send any more.
    Transfer all files from the old computer to the new Mac?
    I'd love to try Linux on an old machine, someone to sit beside me.
    Pop-ups everywhere, also in Russian, help me clean it.
    IT guy by day, helps seniors with their laptops by night.
    I can make an old PC fast again with an SSD.
    Afraid to press the wrong button? You can't break it, I'll show you.
    Backups, updates, virus checks, mailbox setup.
    Computer lessons in English, Hindi or Dutch, at your own tempo.
    Retired programmer helps with Excel, folders and lost files.
    Bring your frozen laptop to the library on Wednesday afternoon, I sit there.
    I build PCs for fun and can advise before you buy one.
    Writing letters, making a flyer or a table? Let's do it together on screen.
    Data rescue from broken hard disks, no cure no coffee.
    High school student explains email and Teams.
  `,
  'telefoon-en-tablet': `
    Daughter sent me a new Samsung from Swindon and I can't make head nor tail of it. All my numbers are in the old one, the letters are too small and it keeps saying hello to me.
    I am doing IT support for a bank all day, in the evening I can do it for you also. New mobile, WhatsApp moved over, bigger letters, storage full, any such thing.
    I got an iPhone from my son and cannot even answer it.
    How do I move my contacts to the new mobile?
    Storage full, it says, and now I can't take pictures.
    Letters on the screen are too small for my eyes. Could somebody set it bigger, with louder ringing?
    My mother received an iPad for her birthday and it lies in the drawer. She'd like to learn it step by step.
    WhatsApp disappeared from my Samsung
    Cracked screen, who can change glass?
    sim card from another country, roaming, unlock, confusing
    Which app do I need for the bus and how to install?
    Seeking a youngster who explains voice messages and group chats.
    My phone is silent, I miss all calls.
    Forgot the pin of my tablet, it's blocked for hours.
    I explain smartphones to seniors, slowly and as often as needed.
    Setting up a new Android or iPhone, moving contacts and photos.
    Swiping, tapping, apps: a course of four mornings in my kitchen.
    Your mobile full or battery empty by noon? Let me take a look.
    Sixteen and patient, ask my gran.
    I repair cracked phone screens and swap batteries.
    We can make the icons large and remove what you don't use.
    Getting WhatsApp to work with your grandchildren, that's my favourite job.
    Help with e-reader or tablet, library books on it as well.
    Advice when buying a simple telephone with big keys.
    Apps for trains, parking, the pharmacy: I'll install them and practise with you.
  `,
  'wifi-en-printer': `
    In the attic room where I study there is one stripe only, and during online exam it fell out two times. There is a white box from Ziggo downstairs, landlord says he knows nothing of it.
    Network engineer from Hyderabad here. Router in the wrong place, dead corner in the bedroom, HP machine that refuses to print: I will come with my cables on a Sunday.
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
  `,
  videobellen: `
    Mum's in a home in Norfolk and they've given her a tablet so we could see each other. I've never done it at this end. It'd mean the world, she's ninety-three.
    My whole family I see only on a screen, so I'm an expert! I show older people how to call their grandchildren with picture, we practise until it works without me.
    I want to see my grandchildren in Australia on the screen, who helps me begin?
    My doctor proposes an online consultation and I have no idea how.
    Skype stopped, what do I use now to call home in Ghana with picture?
    They can see me but don't hear me.
    Mum is in a nursing home abroad. Could someone here show Dad how to FaceTime her on Sundays?
    zoom link for language class, never get in
    The camera shows my ceiling only.
    For a funeral livestream and family call I need someone beside me, I'm 82.
    Job interview by Teams on Friday, can we do a test run?
    My hands tremble so I can't hit the green button.
    How do we get three sisters in three countries into one call?
    Need headset, webcam and a bit of courage.
    I'll sit next to you the first times you call your family with video.
    Setting up Zoom, Teams or FaceTime and practising till it works.
    Rehearse your online interview with me, sound, light, background.
    Far from family myself, I know each calling app there is.
    Test call? Ring me at four and we wave.
    In care homes I come with a tablet so residents can see their kids.
    Microphone muted, camera upside down, I've seen it all.
    Let me prepare your meeting with the doctor on screen.
    Big button device for picture calls, I can install it for your parents.
    Shy of the camera? We'll laugh about it together.
    I'll host your family's Christmas call so everybody gets in.
  `,
  'tv-instellen': `
    Bought a nice big set and a Chromecast so I could have BBC and the rugby. There are three remote controls and a message that says "no signal". I've been watching that since Friday.
    Channels gone, sound behind the picture, Ziggo box that asks for a card? I sort these things for my Polish and Dutch neighbours with pleasure. I do the old radio also.
    Since the upgrade half my channels are missing.
    My smart telly speaks Dutch, I can't find the menu for English.
    The remote has fifty buttons and I need four. Who can make it simple?
    No signal on HDMI 1, it says.
    I'd like to get BBC and Irish stations, is that possible here?
    Netflix asks a code on tv, granny lost
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
  `,
  'fotos-ordenen': `
    On my phone eleven thousand pictures, from before the war and after, all mixed. It's full. I want the ones of our house safe, on a stick or so, and I'm afraid to delete.
    Slides, prints, negatives, albums falling apart, I've a scanner and I'm retired with rain at the window. I'll digitise your family and put the years and names with it.
    Shoeboxes full of slides from the sixties, I'd love to have them digital.
    9000 pictures on my phone and I find nothing.
    For my parents' golden wedding I want to make an album, but the program is too hard for me.
    Who has a scanner for negatives?
    My wife is dying and we'd like to put our life in a photo book. Someone with patience and taste, please.
    google photos full, don't dare delete
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
  `,
  'veilig-internet': `
    A man from "Microsoft" had me download something on Tuesday and I gave him my date of birth. My grandson says change everything. I don't know where everything is.
    Cyber security is my job at a telecom. In half an hour I set your passwords right, put in two-step login, and we look together at which mails are false.
    Someone phoned saying he was from my bank and I nearly gave the code.
    I clicked on a link about a parcel. What now?
    Passwords on sticky notes everywhere, is there a better way?
    My mother got a message "hi mum, new number" and transferred 900 euro. We'd like somebody to explain tricks to her and her friends.
    Is this letter from the Belastingdienst real or phishing?
    facebook hacked, sends weird stuff to my friends
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
  `,
};
