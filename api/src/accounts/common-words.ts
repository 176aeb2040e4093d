/**
 * Words and names that stand in every list of leaked passwords, English and Russian, also as they come out of a keyboard
 * in the other language. Without digits: the rule takes those away first.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passwd passphrase pass parola parol admin administrator root user guest test tester testing demo
  login logon signin access master secret private changeme letmein welcome hello default system server manager
  qwerty qwertyu qwertyui qwertyuiop asdf asdfgh asdfghjk zxcv zxcvbn zxcvbnm qazwsx qweasd qweasdzxc asdasd qweqwe
  azerty qwertz abc abcd abcdef aaa iloveyou loveyou love lovely loveme princess prince angel sunshine rainbow flower
  butterfly sweetheart sweetie honey baby babygirl babyboy beautiful gorgeous kisses forever freedom liberty heaven
  dragon monkey tiger eagle falcon panther dolphin horse kitten puppy rabbit spider snake shark wolf bulldog chicken
  football baseball basketball softball hockey soccer tennis golf golfer cricket swimming running racing champion winner
  liverpool arsenal chelsea manchester united barcelona juventus realmadrid yankees cowboys steelers lakers eagles
  batman superman spiderman ironman starwars startrek pokemon naruto minecraft roblox fortnite warcraft zelda mario
  matrix hacker shadow ninja samurai warrior hunter killer ranger soldier knight wizard merlin gandalf phoenix vampire
  summer winter spring autumn january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday morning midnight london paris berlin moscow newyork america
  england russia ukraine canada mexico brazil germany france australia california texas florida boston chicago dallas
  michael jennifer jessica jordan ashley amanda andrew anthony daniel david charlie robert thomas william joseph joshua
  matthew christopher nicole michelle samantha elizabeth stephanie nicholas jonathan alexander alexandra benjamin
  victoria patrick richard george maggie harley buster ginger pepper bailey cookie peanut banana orange apple cherry
  chocolate coffee cheese pizza purple yellow silver golden diamond crystal mercedes ferrari porsche corvette mustang
  toyota yamaha honda suzuki bmw audi google facebook twitter instagram youtube whatsapp microsoft windows apple android
  samsung iphone nintendo playstation computer internet laptop network service support company business office work
  money dollar million lucky success victory power energy magic mystery trustno whatever nothing something anything
  blink metallica nirvana slipknot eminem beatles jesus christ church blessed family mother father brother sister friend
  friends michael1 fuckyou fuckoff asshole bitch pussy sexy hottie trouble thunder lightning storm hurricane ocean
  marina natasha nastya sasha dima misha masha katya olga irina elena tatiana svetlana ekaterina anastasia alexey sergey
  andrey dmitry vladimir nikita maxim ivan denis roman artem pavel victor igor oleg anton kirill yulia ksenia kristina
  privet solnce solnyshko lubov lyubov ljubov zvezda koshka kotenok sobaka zaika lapochka krasotka marishka spartak
  zenit dinamo lokomotiv rossiya moskva piter krasnodar samara sibir vkontakte yandex mailru rambler odnoklassniki
  doktor direktor buhgalter nachalnik rabota semya mama papa mamapapa druzhba svoboda pobeda rodina samsung gfhjkm
  gfhjkmgfhjkm ghbdtn cjkysirj k.,jdm k.jdm yfnfif vfrcbv cthutq fylhtq fktrctq vfhbyf cdtnkfyf yfcnz rfnz vfif lbvf
  fdsa пароль парольпароль пароли админ админка администратор привет приветик любовь любимая любимый солнышко солнце
  звезда кошка котенок собака зайка зайчик лапочка красотка принцесса ангел дракон тигр волк медведь
  наташа настя саша дима миша маша катя оля ольга ирина лена елена татьяна светлана екатерина анастасия алексей сергей
  андрей дмитрий владимир никита максим иван денис роман артем павел виктор игорь олег антон кирилл юля юлия ксения
  кристина марина виктория александр александра николай евгений михаил валентина людмила галина надежда вера
  спартак зенит динамо локомотив цска россия москва питер краснодар самара сибирь украина беларусь казахстан
  работа семья мама папа мамапапа дружба свобода победа родина удача счастье деньги миллион доллар
  компьютер интернет яндекс вконтакте одноклассники доктор директор бухгалтер начальник клиент сервер гость
  йцукен йцукенг йцукенгш фыва фывапролд ячсмить весна лето осень зима январь февраль апрель август сентябрь октябрь
  ноябрь декабрь понедельник пятница воскресенье футбол хоккей
  `
    .trim()
    .split(/\s+/),
)
