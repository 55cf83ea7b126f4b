/** What stands in such texts besides, and says nothing about the kind of help. */
export const smallTalk = `
  I am 34, from Brazil, and moved here in March.
  We are a family of four, two girls aged 7 and 10.
  Would be great if this could happen on Tuesday or Thursday afternoon.
  Thank you so much in advance, you don't know how much it means.
  I live in the east of the city, close to the ring road, second floor.
  My husband died last year and since then I have been on my own.
  Money is tight, so I can't pay much, but I can offer a coffee.
  It doesn't have to be today, next week is fine too.
  Sorry for my English, I'm still learning.
  My children live far away and have busy jobs.
  I have been on benefits since I lost my job.
  It takes about two hours I think.
  Please send me a message first, then we can meet and see if it clicks.
  I'm a woman of 71, cheerful, non smoker.
  I never asked for anything before and find it quite hard.
  Who knows someone? Sharing this post is already a help.
  we are new in this area and don't know anybody yet
  I have a chronic illness and my energy is limited.
  My wife is Dutch, I'm Scottish, we speak both languages at home.
  A man or a woman, young or old, doesn't matter to me.
  Preferably somebody from the neighbourhood.
  In the evenings I'm usually home after seven.
  I tried everything and asked everyone, you're my last hope.
  There are two steps at the front door and no lift.
  I use a rollator and get tired quickly.
  Is there anybody who can help me with this? I would be very grateful.
  The gemeente referred me to this website.
  My social worker is helping me to write this message.
  I came as a refugee from Eritrea four years ago and live in Arnhem now.
  Since the divorce everything is up to me.
  With kind regards and hopefully till soon!
  I study at the university and graduate next summer.
  In return I could do something for you too.
  Because of my back I cannot do it myself.
  Ideally once every two weeks, in consultation.
  I'm a pensioner, 78, widow, still quite cheerful.
  If you have questions, feel free to ask.
  My name is Amira and I am 29.
  We are expats from Bangalore, here for three more years.
  No rush at all, and a no is also fine.
  The last person who helped me moved away unfortunately.
  You can reach me best in the morning.
  Weekend is best for me since I work full time.
  Is anyone interested? Then please react.
  My mother turned 85 in January and still lives by herself.
  I don't drive and the bus runs only once an hour.
  Things have been rough lately, but I keep smiling.
  A small compensation can be discussed.
  We live in a small village between Deventer and Zutphen.
  Someone reliable and patient, that's the most important to me.
  I've got ADHD, so planning isn't my strongest point.
  My Dutch is at level A2, English and Arabic go well.
  I've lived in this street for forty years.
  I'd rather not put all the details on here.
  We both work and the weeks fly by.
  Hope someone reads this!
  I am a father of three and my partner is often abroad.
  It would be for a few months, maybe longer if it goes well.
  I have a small pension and nothing left at the end of the month.
  My huisarts thinks it is a good idea too.
  I am 26 and work in IT, originally from Kerala.
  Retired since last year and plenty of free time.
  I live in Utrecht Overvecht, but can travel within ten kilometres.
  Mondays and Wednesday mornings suit me best.
  It feels good to do something for another person.
  I don't need any money for it, a smile is enough.
  Feel free to send me a message, no obligation.
  Married, two grown-up sons, one grandchild on the way.
  I am calm, honest and always on time.
  Between jobs at the moment, so I have some spare hours.
  Others helped me when I arrived here, now I want to give something back.
  I have a VOG and references if you like.
  I'm a student, 20 years old, second year.
  My English is fluent, my Dutch is getting better every day.
  Maybe we can have a coffee first and see if we get along.
  I moved from Cork to Haarlem for love.
  During school holidays I'm not available.
  I work four days a week, Fridays I'm free.
  In my own country I was an office clerk.
  Every person deserves some attention, that is my motto.
  Cheers and maybe see you soon!
  I'm a sociable person who likes to be among people.
  Only within walking distance, as I don't have a bike or car.
  My partner and I have no kids and a lot of energy.
  I can start straight away.
  Half an hour or a whole afternoon, both OK.
  I'm 63 and was made redundant after thirty years with the same boss.
  On average I have three hours a week.
  I've been a volunteer for years and get a lot of joy from it.
  I don't smoke, I'm clean and I don't judge.
  My roots are Moroccan, born and raised in Gouda.
  Just drop me a line and I'll get back to you the same day.
  Want to know more about me? Ask!
  I live with my girlfriend and our baby near the park.
  It's no trouble, I am at home anyway.
  As a nurse on shifts my hours vary each week.
  We are Sanne and Tom, both in our thirties.
  I like the area and would like to get to know more neighbours.
  In the winter I spend two months in Spain.
  Waiting for my residence permit I may not work, but sitting still is not for me.
  I am a shy but friendly guy of 19.
  Best to ring in the afternoon, in the mornings I sleep long.
  I believe in a society where we are there for each other.
  Expenses I don't charge, unless it is far.
  My own parents live in Canada, so I can't do it for them.
  Age, religion, background: all the same to me.
  For my course I must do thirty hours of community service.
  I've been living here for six years now with great pleasure.
  Speak Polish, English and a little German.
  Once in a while or on a regular basis, we can see.
  After my burn-out I'm slowly picking things up again.
  Glad to be useful, reactions are welcome.
  You can always cancel, no hard feelings.
  I come from a big warm family in Ghana.
  I'm known as a good listener with a sense of humour.
  Lots of love from the neighbours at the corner!
  Fifty-plus, fit, and bored at home.
  I have a Dutch passport since 2019.
  In the daytime I mostly have lectures, evenings are open.
  If it doesn't click, no problem, then we part as friends.
`;
