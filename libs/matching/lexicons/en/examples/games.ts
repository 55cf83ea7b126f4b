import type { BranchExamples } from '../../../lexicon.js';

export const games: BranchExamples = {
  spelletjes: `
    At home in Krakow we were playing board games until two at night. Here my roommates only watch phones. Looking for three more with board, dice and good humour, Tuesdays maybe.
    Word tiles, number tiles, carrom, I bring what's in the cupboard. Let me come to an older person who always wins from themselves, I'm a fair loser.
    Word game with letter tiles in English, anyone? My board has been gathering dust since I left Dublin.
    I'd like to find people for modern board games, settlers and trains and that kind of stuff.
    My son, 19, on the spectrum, loves board games but has no one to play with. Who comes by with a game?
    Number-tile rummy partner wanted for a fit 88-year-old who hates losing.
    Looking for a role-playing group with dice and dragons that takes beginners.
    Is there a games evening near Utrecht Centraal? I'm tired of playing solo.
    Mum is crazy about dice games and ludo and the staff have no time. A volunteer would make her afternoon.
    Anyone up for a long board game on rainy Sundays, with proper bickering?
    I search people for play okey or backgammon, I have tavla board from Turkey.
    We are three and need a fourth for mahjong on Mondays.
    Bingo caller needed for the residents, you get the machine with the numbered balls.
    Who does a jigsaw of 2000 pieces with me? My eyes are bad at the sky bits.
    My cupboard is stuffed with board games, from tile-laying to murder mysteries. Who comes and plays?
    I run a weekly game night, dice, snacks and no sore losers.
    Happy to roll the dice with seniors, poker dice or ludo, I let you win sometimes.
    Dominoes Jamaican style! Slam them on the table with me on Saturdays.
    Quizmaster offers himself for a trivia night in the care home.
    I can teach you Go, and bring the stones and the board along.
    Letter dice, word tiles, secret codes, I'm a word nerd and free on Tuesdays.
    Want to solve escape room boxes with me? We sit round the table and crack codes, great fun with four people.
    Mad about puzzles, so if you've got a half-done jigsaw I'd love to look for the edges.
    Old fashioned shuffleboard (sjoelen) at our place, get your four discs in the slots.
    I'd play a card game or memory or dominoes with somebody in a nursing home.
    The box with letter tiles has lain shut since my sister died. Dutch or English words, I accept both, and I'm a bad loser.
    Mahjong I learned from my mother in law from the Indies, rummy with tiles from the nurses. Tuesdays two to four, my dining table, three chairs free.
    Mother beats everyone at domino in the home, and they don't want to any more. Somebody with a good temper for an hour, please. Writing from Italy.
    Backgammon, tavla we call. In Syria I was king of the cafe. My dice are from bone. Come, lose from me, get tea.
    I keep a cupboard of board games from when I ran the youth club. I'll bring one along to anybody laid up with a leg, and explain the rules twice.
    Dice, pencil, scorepad, and my sick-bed as table.
    Marbles in a wooden board, goose, ludo, dominoes, I carry them in a suitcase to folk who are tied to their bed. Retired ward sister, cheats a little.
    There's a carrom board under my bed, straight from India, and no opponents. Also happy to be taught whatever it is that you people do with the wooden discs in the shuffle box.
    I collect board things with wooden bits, sixty boxes. Expats come on Wednesday, we play in broken everything, and it's the best language lesson there is.
    Number-tile fanatic, 81, my partner got a stroke. The tiles are ready. Students who aren't too slow, come at two.
    Dominoes the Jamaican way, slamming allowed. Grandpa needs three men with time, the balcony's his court.
    My kids left, my chessmen bore me, but word tiles in bad Dutch with learners is the best fun I've had in years. Tuesday at the library.
    The residents' floor needs a person who can explain board games to people with a bit of brain damage. It's loud, they cheat, it's great.
    Son of ten, autistic, knows all rules of all board games, and has no opponent but me. I always lose. Someone else who'd come lose?
    I've got a cupboard with eighty boxes, from tile-laying to pirates. Wednesday evening open, teens and grandparents mixed at one table.
    Stuck in bed with pregnancy sickness. Word tiles? Dice? I've everything here, just no second player.
    Dungeon master wanting a party: five nerds, one kitchen table, alternating Saturdays, beginners fine, I do the voices.
    Dominoes and backgammon I bring from home, Lebanese style, fast. Who is brave, I sit by the window of community centre after prayer.
    I lost my own brother to play with, so Saturday I've time for a kid in hospital bed or wheelchair: dice, dragons, memory, you pick.
    My shelf holds eighty seven boxes of dice, meeples and dragons and my friends all had babies. Who's up for a long evening, rules explained without sighing?
    I've invented a card and dice thing about smugglers and have to test it on guinea pigs. Humans. Three to five, Sunday, chips provided.
    Since the ward I've learnt to love jigsaw puzzles and word games. Evenings are quiet. If you don't mind losing at triple word score, ring me.
    Sunday afternoons are the worst since Henk passed. A ludo board, a bowl of peanuts and someone who cheats a bit would fix them.
    Dungeon master with maps and no party. First timers, mums, granddads, come be elves in my attic on Friday nights.
    Quizzes, crosswords, dominoes. My brain needs exercise after the bleed, neurologist says. An opponent who waits while I look for the word.
    Sunday at the library café I bring nine small games in a suitcase. People who come alone get the best seat. Kids, too.
    I win at patience every time. No honour in it.
    Whole cupboard of boards and boxes, dice included, all pieces counted, because I was storekeeper.
    Dominoes as in Curaçao, with slamming. Neighbours are warned.
    Backgammon! In my country the old men shout over it on the street. Here I play against telephone, and the telephone doesn't shout.
    Rummy tiles, sherry, cheating allowed after eighty. Wednesdays.
    My grandmother of ninety-four beats us all at ludo, she needs fresh victims on rainy afternoons.
    Word-game box since 1974, partner died, tiles miss you.
    We're three for mahjong, my mother needs a fourth who plays the Sichuan rules.
    Rainy Sundays, dice, island settlers, cheap wine. Twenties and thirties please.
    Dominoes as in Curaçao, hit the table hard!
    Backgammon Iranian speed, I bring board and pistachios.
    In the care home I'd do bingo, ludo, sjoelbak. Loud number caller.
    Box on shelf says 2 to 4 players. I'm one.
    I invented board games for a publisher; three prototypes need victims with a sense of humour.
    Croupier, no money please, only dice, matches and laughter. I bring the felt.
    Word tiles, pot of tea, no mercy. Tuesday.
    Prison warder, learned every dice trick. Honest now.
    Dominoes and dice on my balcony, all ages, Tuesdays.
    Power cut night was the best in years: candles and the old board. I want more of that.
    My word-game partner passed away Monday, her letters still on the rack.
    Ludo, backgammon, anything, rainy holidays, four bored cousins.
    My cupboard has sixty boxes, from sea battles to farming. Since my wife's gone I open one every Friday, come sit and roll.
    Mahjong I can teach, tiles were grandmother's. Three more needed, Tuesday.
  `,
  'schaken-en-dammen': `
    Grandpa came from Kherson with a coat and a wooden board with half the pawns replaced by buttons. He was first category. He speaks no Dutch but the pieces speak.
    Played for my college in Chennai, rating about 1900. I'd be pleased to teach openings to a child, or sit by the window with an older gent and his clock.
    Opponent wanted. I open with the Queen's Gambit and usually regret it.
    My dad misses his weekly game of chess since his pal died.
    Who plays draughts with an old Surinamese gentleman? He knows all the combinations by heart and plays fast.
    Beginner, 26, just learnt how the knight moves, seeks patient teacher.
    Looking for someone to play blitz with a clock in the park.
    My daughter (9) is chess-mad and beats us all. Could a stronger player spar with her?
    Checkers partner needed, the one with a hundred squares.
    I play online but I would like real pieces and a real human across the board.
    In my country I was chess champion of my school. I want play again, here in asylum centre nobody can.
    Anybody rated about 1500 who'd analyse some endgames with me?
    Moving pawns around with someone on Wednesday night, that would get me through winter.
    Is there somebody who visits my bedridden brother for a chess match?
    Club player, around 1800, would gladly come over for a match.
    I've got a beautiful wooden set and nobody to checkmate.
    Learn the Sicilian from a Russian grandpa, free of charge.
    I enjoy a slow game of draughts with a cigar, kings and captures and all.
    Chess for kids at the library: I teach forks, pins and castling every Saturday.
    Fancy a game? White or black, you choose.
    You don't need to be good. I'll show you openings, we play, and afterwards we look where it went wrong.
    Giant chess in the square on sunny days, I bring the big rook and bishop out.
    Playing dammen with seniors is what I do on Fridays and there's space for one more.
    Correspondence chess, one move a day through the letterbox or by app?
    A stalemate is also fine by me, I'm coming for the pleasure of thinking together.
    My opponent of 30 years died with the game half played. The pieces still stand. White to move, and I'm white.
    I taught the school team and won twice of a grand master, in a simultaneous. Beginners of 80, fine, board under my arm I come to your bed.
    After the stroke the doctor advised thinking games. I know how the horse goes. Be merciful.
    On the ten by ten board I still see combinations six moves deep. Someone for Thursday evenings, clock or no clock, in the back of the café.
    My grandfather taught me the Sicilian when I was seven. The library has a board by the window; I'm there at four most days, with Georgian tea.
    My boy of eleven beats everyone at the centre and he gets bored. A strong player to lose against, with clock, would make him happy.
    Refugee from the east of Ukraine, rating about 1900, no club that I dare enter. Does an elderly opponent want to play at home, with clock and black bread?
    I learned the hundred-square kind from a Surinamese barber and I'm hooked. An old master who thrashes me weekly, please.
    Clock, board, thermos. Bench by the pond when it's dry, library when it's not. I play the Sicilian badly.
    My hands don't work, but the head does. You move the pieces for both, I dictate: knight f3. Wednesday after therapy.
    Draughts was what men did under the tree at my home in Suriname. I'm 71, I'd like a partner, a hundred squares of course.
    Trainer of the school team. I'd play a slow game weekly with somebody who's housebound, two moves per phone message also OK.
    Beat the computer, it never says well played. I want a living opponent, club strength or stubborn beginner, with a wooden board between us and a clock if you like.
    Ten year old beats all in our family and gets bored. He'd love a grandpa with openings up his sleeve. Wednesdays after school at our kitchen table.
    In the park stands a stone board, no pieces. I bring mine, I've a Sicilian, and thermos. Each dry afternoon, three o'clock, all levels lose to me.
    In the barracks I played draughts at a hundred squares. My pal moved to the cemetery, as he'd say himself. Who sits down opposite?
    Correspondence partner died mid-endgame. I've rook and two pawns. Should you fancy finishing it, and then one from scratch, I serve sherry.
    My opponent died in March with a rook up.
    Ukrainian engineer, plays Sicilian, loses politely, needs somebody better than the computer and less rude.
    Board on the café window sill. White is waiting.
    Sixty-four squares, one hour, no talking. I learned it on a submarine, there was little else.
    Twenty black discs, twenty white, and an old fellow who has never been beaten in this village, mainly since nobody turned up.
    I teach kids the knight's jump; Saturday, library corner.
    I lose only to my phone, want to lose to a human.
    Sicilian, Caro-Kann, coffee. Wednesday nights, rated 1700 but rusty.
    Ten by ten board, I was junior champion of Suriname river district, now eighty.
    My son eleven beats everyone in family with his knights and bishops, who is next?
    In Yerevan every child learns the openings before the alphabet. I'm seventy, my board is wooden, and nobody in this building knows how a horse moves.
    I played first board for the club in Ukraine. Here I play against my phone.
    Bring your own gambit, I've got the clock.
    Blindfold simultaneous once, against twelve. Now against whoever rings, sighted even. White or black?
    In the tea house we slid black and white discs whole afternoons. I have the board still, missing somebody opposite.
    Lorry drivers' champion on the little magnetic board, have pawn, will travel.
    My opponent of thirty years had a stroke, the position is still on the table, I'm a pawn ahead.
    Grandson beat me. Grandson is seven. I need training.
    In the refugee centre we played on cardboard with caps. Now I've real board, wooden horses, no one across.
    I taught the Sicilian and the endgame at a school club till it closed. Clock, two sets, Wednesday night at my kitchen.
    Black and white discs, hundred squares, strong tea. I'm slow but nasty.
  `,
  kaarten: `
    Our fourth has gone into a nursing home and three women can't make a bridge table. We play Acol, Monday afternoons in Bussum, sherry at half past four.
    I'll deal for anyone: whist, crib, canasta, gin rummy. Eighty next May and hands that still shuffle. There's an empty corner in our block's common room on Wednesdays.
    Our bridge four is down to three. Who bids and passes with us on Monday afternoon?
    I want to learn klaverjassen so I can join in with my in-laws.
    My neighbour loves a hand of rummy but can't hold the cards well anymore. Who plays with her, she has a card holder?
    Poker night for small change, two players short.
    Does anyone play whist or cribbage? I brought my crib board from Yorkshire.
    Looking for bridge partner, we play Acol, no shouting please.
    Canasta with four ladies, one has moved away, so there's an empty seat at our table.
    Retired, new here, and would like to get back to the card table.
    We are Poles and want to make evening for playing tysiac or makao, who joins?
    Who shuffles and deals for a chap of 90 who lives for hearts and trumps?
    Someone who can explain bidding to me, slowly, I get lost after one no trump.
    Jokeren, pesten, rummy, whatever, as long as somebody brings a deck and sits with my mum.
    I'll happily make up the fourth at bridge.
    Got a pack of cards in my pocket at all times. Gin rummy?
    I teach bridge to beginners in English, eight lessons at my kitchen table. You will know your trumps from your finesses.
    Klaverjassen at the village pub on Thursday, expats who want to learn are welcome.
    Teen patti and rummy with the Indian neighbours, come join us at Diwali and after.
    Patience is lonely, let me play a hand with you.
    Euchre, spades, hearts: I'm from Ohio and I need card buddies.
    Happy to come and deal a few rounds with a resident who misses his card club.
    We hold a kaartavond in the canteen every fortnight with a ham as first prize.
    Want to count tricks with me? I play anything with fifty-two cards.
    Keen bridge player, intermediate, looking to partner up with someone without a partner.
    We were four, we are three. Klaverjas on Wednesday doesn't work with a dummy. A widower or a widow who can count to trump?
    Bridge teacher, silver hair, mild voice. I will explain bidding to anyone whose partner has died or who never had one.
    In hospital the night nurse taught me cribbage and now I'm hooked but home alone with a pack and a pegboard.
    Canasta, rummy, belote, hearts. I bring the deck and the peanuts, you the table. Retired croupier, honest since.
    Canasta was my mother's passion in Argentina, I have eight decks and peppermints. I'll teach you in slow Dutch, we play for buttons.
    Four of us made bridge for twenty years and one moved to heaven. The chair is free. A clever student would do nicely, we have patience and sherry.
    In Italy we play scopa with shouting. Three chairs are vacant in my kitchen on Sundays. I own the deck, you bring your temper.
    Rummy, hearts, patience for two. I've lost my eyes for small print, but the big-index deck works. Student, bring your own tea.
    Old sailors' table, Fridays in the canteen; our fourth man went back to Portugal. Beginners, foreigners, cheats, we don't mind.
    We're three for klaverjas since our fourth moved to a home. Every Monday at half past seven, peanuts, no money. You needn't be good.
    The hospital let me go but the days are long. Who teaches me bridge, or just rummy, I can hold them in a wooden rack.
    I know all of them: whist, canasta, hearts, and a Turkish one, pişti. I come on my free Sunday to who can't go out, with my worn-out deck.
    Four decks, large print, and holders for weak hands. I set up a rummy table in the flat's lobby, Thursday 2pm.
    We were four every Monday for nineteen years, then Jan died. We three sit there looking at the fourth chair. Anyone who knows trump from trick?
    Can anybody teach me klaverjassen? In my village in Turkey we play okey and pisti. I want to sit at that table in the café and not be dumb.
    Bridge pair seeks pair. We're seventy, bid like cowards, gin and tonic at nine. Beginner who wants to learn the points is also fine.
    Rummy, whist, cribbage: my hands can still shuffle. Care flat, top floor, Tuesday. I'm tired of patience against myself.
    Canasta, four ladies, one hip, one heart, one new knee, and now one funeral. The chair by the window needs filling. Wednesdays at two.
    We were four. Then three. Now there's a deck.
    Bridge pair split over politics. I've kept the table.
    Klaverjas, I still don't grasp why the nine's so high. Teach me and I bring plum brandy, which also I don't grasp.
    Trump is hearts, always hearts. Tuesday nights in the pub's back room one chair is cold since the caretaker moved.
    Sailors' rules, matchsticks for money, dealer makes tea.
    Eighty-seven, good memory for what has been thrown, bad for where I put my teeth. Canasta, anyone?
    Since our fourth went into the home we are three at the bridge table.
    Klaverjas, rummy, whist. I shuffle.
    Scopa and briscola I learned from nonno, no one here knows the swords and cups.
    My hands can hold thirteen, my head still counts trumps. Afternoons only, I nap at four.
    Two couples used to come every Friday, now there are only me and the deck. Canasta, hearts, whatever you know, I'll put out peanuts.
    Two of our four have died. The deck hasn't.
    Taught bridge at the club until my hearing went. At my kitchen table I can hear you bid just fine.
    Jokers wild, cents only, Thursday at my place.
    Four aces, two partners gone to the home.
    Our fourth man moved to his daughter on Saturday. Bridge with three is sad.
    In hospital I learnt rummy, released Tuesday, addicted.
    Grandpa's widow club lost two with flu, who knows how to trump and deal?
    Whist, cribbage, gin: I shuffle with one hand since the stroke. Come Mondays, I've pennies to bet.
    I host a klaverjas evening every other Thursday, beginners get explained, peanuts on table.
  `,
  'biljart-en-darts': `
    On Friday back in Wrexham I'd be at the oche with the lads. Here the board's in the shed and I'm throwing against myself. Any takers in Hengelo, pints provided?
    Got a console, a football game and two controllers, also a dartboard that my landlord doesn't know of. Any lad who's bored in the azc can come play at mine on Saturday.
    I'd like to find a pal to shoot some pool with on Friday nights.
    Anyone for darts? My board hangs in the shed and I keep throwing against myself.
    My father was a keen billiards man (three cushion) and the home has a table nobody uses. Who picks up a cue with him?
    Looking for people to game with on the console, football mostly.
    17yo lad, shy, lives in his computer game. We're after a gaming buddy who comes over.
    Is there a snooker table anywhere round here, and somebody to play a frame with?
    Searching for a dart team in a local pub, my average is about 50.
    Wanna play a kart racing game with my little brother? He's got a disability but he's a killer on the controller.
    Who can chalk the cue with a retired bloke on Tuesdays?
    Gamer girl, 24, tired of toxic online lobbies, seeks real people for co-op on the couch.
    My friend can't throw far, but he loves one hundred and eighty! Somebody to do scores with him?
    Pinball, table football, air hockey: I want a mate for the arcade.
    I've a full-size pool table in my garage. Come and pot some balls.
    Double top every time! Well, nearly. Who'd have a throw with me?
    Retired billiards referee enjoys playing carambole with other oldies.
    I do retro gaming, on consoles from the eighties, and you can join with a second controller.
    I'm happy to game with a kid or teen who has no friends to play with, building, racing or football.
    Dart evening at the clubhouse, steel tips, arrows available.
    Snooker fan from Sheffield offers a bit of coaching: stance, bridge hand, spin.
    Let's do a best of seven legs at the bar around the corner.
    VR headset here, want to try it with me?
    Foosball champion challenges the neighbourhood. The table stands in my barn and beer's in the fridge.
    I'd like to visit a senior and play libre billiards in the rec room.
    The green cloth in the community house stands covered because the others have died. Three cushions, Thursday, I bring my own cue.
    I used to mark for the pub team. My board hangs in the garage with a heater beside, old boys and girls of this neighbourhood may throw there.
    My grandson left his game console when he went off to Japan. There's bowling on it and I want to beat him next summer. Who plays with a granny?
    Old sailor, steady hand again after cataract op. I give lessons with chalk and ivory to pensioners, mornings when the hall is empty.
    Arcade corner in our garage: retro console, dartboard, a foot-ball table with one-armed men. Boys from the shelter, Friday from seven, no beer.
    In my basement hangs a board with steel tips, next to it an old console with two controllers. You're new and know nobody? Knock on Thursday, we throw till eleven.
    Somebody up for football on the console, on the couch? 19, new in the dorm, everyone around here goes home at weekends and it's dead.
    The community house has a pool table with a torn corner. Lads from the shelter and I play at four on Wednesdays, you too.
    I do carom on three cushions since 1971. There's a free cue on Thursday mornings for a younger one, I'll explain English on the ball.
    Got a board in the garage and nobody to throw with since my mates have babies. Wednesday nights, I've soft tips also.
    anyone up for console nights? im 15, in a wheelchair, gaming is the one thing where i'm equal. football or racing, adaptive controller, my place
    The green table in the community hall is hardly used. I'd show youngsters how to hold the cue, I was regional champion in the eighties.
    After my shift pattern changed I've no pub team. Three-cushion, snooker, pool: who's around on weekday mornings?
    Retro arcade in my attic: pinball, old consoles. Kids who need to be out of the house a bit can come Saturday, parents get tea.
    Got a board on the garage wall with proper light and oche, and it's only me throwing at it. Thursday nights, losers fetch the crisps.
    My grandson set me up with a console; I drive cars off cliffs. Would a teen come show me which button brakes, I reward in fries.
    The green cloth table in the clubhouse stands idle on weekday afternoons and so am I. Carom, three cushions, I'll chalk for you.
    Anyone fancy split-screen racing on an old console, sofa, crisps? Unemployed, 33, embarrassingly good, need a rival that isn't a twelve year old online.
    League night and we've only three arrows men. 501, best of five, in the back bar, cola allowed. Average of thirty is plenty.
    Three balls, green cloth, nobody to blame but myself.
    The full-size table in my barn came out of a bankrupt café. It's level, I checked with the eggs. Come on Thursdays with your own cue or mine.
    One hundred and eighty. Once. Nobody saw.
    Army lad on leave, owns a console with two controllers and a couch, and both the controllers are for me at the moment.
    I call score in double Dutch, throw crooked, laugh a lot.
    My grandpa used to play carom each evening with his pals, who are all gone. Would some gent chalk up with him at the community centre?
    Green cloth, three balls, my cue still in its case since my mate died.
    One hundred and eighty! Well, never yet. Board in shed.
    I've got a console, two controllers, no friends online that speak to me nice.
    Snooker on Thursday in the back of the café, I chalk, you break.
    Nineteen, wheelchair, good at racing games and football on screen, come over.
    My café closed but I kept the green table and six cues. Basement, heated, beer in the fridge.
    One hundred and eighty I've hit twice in my life. Board's on the garage door, come and see the third.
    Sixteen, two controllers, one friend moved away.
    Since my stroke I throw left-handed, anybody for 501 at low level?
    Chalk's dry, cue's straight, opponent needed.
    The café closed, the green cloth table went to my shed, and my mates went to heaven.
    My boy just sits with his console since we moved. Another one of fourteen to shoot aliens on the sofa?
    Arrows, board, 501, but I'm throwing alone since the pub burnt.
    I have a three-cushion table in the basement, chalk, cues, heating. After the pension party nobody came any more: Tuesdays from two.
    Big screen, four controllers, racing and football. Friday night open for teens from the block.
  `,
};
