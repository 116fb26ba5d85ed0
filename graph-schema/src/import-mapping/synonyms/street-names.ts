// prettier-ignore
/** Street names of one substance each, by its code. Source and licence: NOTICE.md. */
export const streetNames = `
ALPRAZOLAM|Bars;Bicycle Handle Bars;Hulk;Ladders;Planks;School Bus;Sticks;Xanies;Z-Bars;Zanbars;Zannies
AMPHETAMINE|Amps;Amy;B-Bombs;Bam;Bennies;Benz;Black Beauties;Black Birds;Black Bombers;Black Mollies;Black and Whites;Blacks;Blue Boys;Bombita;Brain Ticklers;Brownies;Bumblebees;Cartwheels;Chochos;Christina;Chunk;Co-Pilot;Coasts to Coasts;Crisscross;Cross Roads;Cross Tops;Debs;Dexies;Diablos;Diamonds;Diet Pills;Dolls;Dominoes;Double Cross;Drivers;Fives;French Blues;Goofballs;Head Drugs;Hearts;Horse Heads;In- Between;Jelly Babies;Jolly Beans;Jugs;Leapers;Lid Poppers;Lightening;Little Bombs;Marathons;Mini Beans;Mini Bennies;Morning Shot;Oranges;Pastillas;Peaches;Pep Pills;Pink Hearts;Pixies;Pollutants;Rhythm;Rippers;Road Dope;Roses;Rueda;Snaps;Snow Pallets;Sparkle Plenty;Sparklers;Splash;Sweeties;TR-6s;Tens;Thrusters;Truck Drivers;Turnabouts;Uppers;Wake Ups;West Coast Turnarounds;Whiffle Dust;White Crosses;Zoomers
CANNABIS_HERB|Acapulco Gold;Acapulco Red;African Black;African Bush;Airplane;Alfombra;Alice B Toklas;All- Star;Angola;Animal Cookies (hydroponic);Arizona;Ashes;Aunt Mary;BC Budd;Baby;Bale;Bambalachacha;Barbara Jean;Bareta;Bash;Bernie;Big Pillows;Biggy;Black Bart;Black Gold;Black Maria;Blondie;Blue Crush;Blue Jeans;Blue Sage;Blueberry;Bobo Bush;Boo;Boom;Broccoli;Bud;Budda;Burritos Verdes;Bush;Cabbage;Cali;Canadian Black;Catnip;Cheeba;Chernobyl;Chicago Black;Chicago Green;Chippie;Chistosa;Christmas Tree;Chronic;Churo;Cigars;Citrol;Colorado Cocktail;Cookie (hydroponic);Cotorritos;Crazy Weed;Creeper Bud;Crippy;Crying Weed;Culican;Dank;Dew;Dimba;Dinkie Dow;Dirt Grass;Ditch Weed;Dizz;Djamba;Dody;Dojo;Domestic;Donna Juana;Doobie;Downtown Brown;Drag Weed;Dro (hydroponic);Droski (hydroponic);Dry High;Endo;Fine Stuff;Flower;Flower Tops;Fluffy;Fuzzy Lady;Gallito;Gangster;Garden;Gash;Gauge;Ghana;Giggle Weed;Gigi (hydroponic) Giggle Smoke;Girl Scout Cookies (hydroponic);Gloria;Gold Leaf;Gold Star;Gong;Good Giggles;Gorilla;Gorilla Glue;Grand Daddy Purp;Grass;Grasshopper;Green Eyes;Green Goblin;Green Goddess;Green Mercedes Benz;Green Paint;Green Skunk;Green-Eyed Girl;Grenuda;Greta;Guardada;Gummy Bears;Gunga;Hairy Ones;Hawaiian;Hay;Hemp;Herb;Hierba;Holy Grail;Homegrown;Hooch;Humo;Indian Boy;Indian Hay;Jamaican Gold;Jamaican Red;Jane;Jive;Jolly Green;Jon-Jem;Joy Smoke;Juan Valdez;Juanita;KGB;Kaff;Kali;Kaya;Kentucky Blue;Khalifa;Kiff;Killa;Kilter;King Louie;Kona Gold;Kumba;Laughing Grass;Laughing Weed;Lechuga;Lemon-Lime;Liamba;Lime Pillows;Little Green Friends;Little Smoke;Lobo;Loco Weed;Love Nuggets;Love Weed;M.J.;Machinery;Macoña;Mafafa;Magic Smoke;Manhattan Silver;Maracachafa;Maria;Marimba;Mariquita;Mary Ann;Mary Jane;Mary Jones;Mary Warner;Mary Weaver;Matchbox;Matraca;Maui Wowie;Meg;Method;Mexican Green;Mexican Red;Mochie (hydroponic);Monte;Moocah;Mootie;Mora;Morisqueta;Mostaza;Mota;Mother;Mowing the Lawn;Moña;Muggie;Narizona;Northern Lights;O-Boy;O.J.;Owl;Paja;Pakalolo;Palm;Panama Cut;Panama Gold;Panama Red;Parsley;Pelosa;Pine;Platinum Cookies (hydroponic);Platinum Jack;Pocket Rocket;Popcorn;Pot;Pretendo;Puff;Queen Ann’s Lace;Ragweed;Railroad Weed;Rainy Day Woman;Rasta Weed;Red Cross;Red Dirt;Reefer;Reggie;Repollo;Righteous Bush;Root;Rope;Rosa Maria;Salt & Pepper;Santa Marta;Sasafras;Sativa;Shmagma;Shora;Shrimp;Shwag;Sinsemilla;Skunk;Skywalker (hydroponic);Smoke Canada;Smoochy Woochy Poochy;Spliff;Stems;Stink Weed;Sugar Weed;Sweet Lucy;Tahoe (hydroponic);Tex-Mex;Texas Tea;Tila;Tims;Tosca;Tweeds;Wacky Tobacky;Wake and Bake;Weed Tea;Wet (mixed with PCP);Wheat;White-Haired Lady;Wooz;Yellow Submarine;Yen Pop;Yerba;Yesca;Young Girls;Zacate;Zacatecas;Zambi;Zoom (mixed with PCP)
CANNABIS_OIL|BHO;Badder;Budder;Dabs;Ear Wax;Errl;SAP;Wax
CLONAZEPAM|K-Pin;Pin;Super Valium
COCAINE|A-1;All-American Drug;Angel Powder;Angie;Animals;Audi;Aunt Nora;BMW;Baby Powder;Barrato;Beach;Belushi (mixed with heroin);Bernie’s Flakes;Bernie’s Gold Dust;Big Bloke;Big C;Big Flake;Big Rush;Billie Hoke;Blanca Nieves;Blast;Blizzard;Blocks;Blonde;Bolitas;Bolivian Marching Powder;Bombita (mixed with heroin);Bouncing Powder;Brisa;C-Dust;California Pancakes;Calves;Car;Carney;Carrie Nation;Cars;Case;Cebolla;Cecil;Chevy;Cheyenne;Chinos;Clear Kind;Clear Tires;Coca;Coca-Cola;Cocazo;Coconut;Colorado;Connie;Cookie;Crow;Crusty Treats;Cuadro;Death Valley;Designer Jeans;Devil’s Dandruff;Diente;Dienton;Dona Blanca;Double Bubble;Dove;Dream;Dulces;Duracell;Escama;Escorpino;Falopa;Fish (liquid cocaine);Flake;Flea Market Jeans;Florida Snow;Flour;Fox;Freeze;Friskie Powder;Frula;Gabacho;Galaxy;Gallos;Gift of the Sun;Gin;Girlfriend;Glad Stuff;Gold Dust;Green Gold;Gringa;Grout;Gueros;Guitar;Hamburger;Happy Dust;Happy Powder;Happy Trails;Heaven;Henry VIII;Hooter;Hundai;Hunter;Icing;Inca Message;Izzy;Jam;Jeep;Jelly;John Deere;King’s Habit;Kordell;Lady;Lady Snow;Late Night;Lavada;Line;Love Affair;Maca Flour;Mama Coca;Mandango;Maradona;Melcocha;Mercedes;Milk;Milonga;Mona Lisa;Mosquitos;Movie Star Drug;Napkin;Nieve;Niña;Nose Candy;Nose Powder;Old Lady;Oyster Stew;Paint;Palomos;Papas;Paradise;Paradise White;Parrot;Pearl;Pedrito;Peruvian;Peruvian Flake;Peruvian Lady;Pescado;Pez;Pimp;Pollo;Powder Diamonds;Puritain;Queso Blanco;Racehorse Charlie;Refrescas;Refresco;Rocky Mountain;Rolex;Scale;Schoolboy;Scorpion;Scottie;Seed;Serpico;Shirt;Sierra;Ski Equipment;Sleigh Ride;Snow Bird;Snow Cone;Snow White;Snowball;Snowflake;Society High;Soda;Soditas;Soft;Space (mixed with PCP);Speedball (mixed with heroin);Star Spangled Powder;Studio Fuel;Suave;Superman;Sweet Stuff;T-Shirts;Talco;Talquito;Tamales;Taxi;Tecate;Teenager;Tequila;Thunder;Tire;Tonto;Toot;Tortes;Toyota;Turkey;Tutti-Frutti;Vaquita;Wash;Whack (mixed with PCP);White Bitch;White Cross;White Goat;White Horse;White Mercedes Benz;White Mosquito;White Paint;White Powder;White Root;White T;Whitey;Whiz Bang;Wooly;Work;Yayo;Yeyo;Yoda
CODEINE|Act;Drank;Purple Drank;Sizurup;Sizzurp;Syrup
CRACK|151s;501s;51s;Apple Jack;Baby T;Base;Baseball;Beam Me Up;Beautiful Boulders;Beemer;Bill Blass;Bings;Black Rock;Blowcaine;Blowout;Bolo;Bomb;Bone;Bone Crusher;Boo-Boo;Boulder;Breakfast of Champions;Bullion;Casper the Ghost;Caviar;Cheap Basing;Chewies;Chingy;Clicker;Climax;Cloud;Cloud Nine;Cookies;Crib;Crunch & Munch;Devil;Devil Smoke;Dice;Dime Special;Dirty Basing;Dirty Fentanyl (mixed with fentanyl);Double Yoke;Durin;Eastside Player;Egg;Eye Opener;Famous Dimes;Fat Bags;Fifty-One;Fish Scales;Freebase;French Fries;Garbage Rock;Geek;Glo;Golf Ball;Gravel;Great White Hope;Grit;Hail;Hamburger Helper;Hard;Hotcakes;Hubba;Ice Cubes;Issues;Johnson;Kangaroo;Kokoma;Kryptonite;Love;Mixed Jive;Nickel;One-Fifty-One;Paste;Pebbles;Pee Wee;Piedras;Pile;Pony;Primo;Quarters;RIP (Rest in Peace);Raw;Ready Rock;Red Caps;Roca;Rock;Rock Attack;Rocks of Hell;Rocky III;Rox;Roxanne;Roz;Schoolcraft;Scotty;Scramble;Scruples;Seven-Up;Sight Ball;Slab;Sleet;Speed Boat;Square Time Bomb;Stone;Sugar Block;Takeover (mixed with fentanyl);Tension;Tissue;Top Gun;Troop;Uzi;Wave;White Ball;White Ghost;White Sugar;White Tornado;Wrecking Crew;Yahoo;Yale;Yimyom
ECSTASY|Adam;Baby Slits;Bean;Blue Kisses;Booty Juice (dissolved in liquid);Chocolate Chips;Clarity;Dancing Shoes;Decadence;Doctor;Domex (mixed with PCP);E-Bomb;Essence;Eve;Kleenex;Love Doctor;Love Drug;Love Potion #9;Love Trip (mixed with mescaline);Roll;Rolling;Running;Scooby Snacks;Skittle;Slits;Smartees;Speed for Lovers;Vitamin E
FENTANYL|Apache;Birria (mixed with heroin);China Girl;China Town;Chinese;Crazy;Crazy One;Dance Fever;Dragon;Dragon’s Breath;Facebook (mixed with heroin in pill form);Fent;Fenty;Friend;Goodfella;Great Bear;He-Man;Jackpot;King Ivory;Lollipop;Murder 8;Tango & Cash;Toe Tag Dope
GHB|GEEB;Georgia Home Boy;Gina;Grievous Bodily Harm;Liquid E;Liquid X;Scoop
HEROIN|A-Bomb (mixed with marijuana);Achivia;Adormidera;Antifreeze;Aunt Hazel;Avocado;Bad Seed;Ballot;Basketball;Basura;Beyonce;Big Bag;Big H;Big Harry;Black Bitch;Black Goat;Black Olives;Black Paint;Black Pearl;Black Sheep;Black Tar;Blow Dope;Blue Hero;Bombita (mixed with cocaine);Bombs Away;Bonita;Bozo;Brea Negra;Brick Gum;Brown;Brown Crystal;Brown Rhine;Burrito;Caballo;Caballo Negro;Café;Capital H;Carga;Caro;Chapopote;Charlie Horse;Chicle;Chiclosa;China Cat;Chinese Red;Chip;Chiva Blanca;Chivones;Chocolate Balls;Choko;Chorizo;Chutazo;Coco;Comida;Crown Crap;Curley Hair;Dark;Dark Girl;Dead on Arrival (DOA);Dirt;Dog Food;Doggie;Doojee;Dope;Dorado;Down;Downtown;Dreck;Dynamite;Dyno;El Diablo;Engines;Fairy Dust;Flea Powder;Galloping Horse;Gamot;George Smack;Golden Girl;Good & Plenty;Good H;Gorda;Gras;Grasin;Gravy;H-Caps;Hairy;Hard Candy;Harry;Hazel;Heavy;Helen;Helicopter;Hell Dust;Henry;Hercules;Hero;Him;Hombre;Horse;Hot Dope;Hummers;Jojee;Kabayo;Karachi;Karate;King’s Tickets;Lemonade;Lenta;Lifesaver;Manteca;Marias;Mazpan;Meal;Menthol;Mexican Horse;Mexican Mud;Mexican Treat;Modelo Negra;Mole;Mongega;Morena;Morenita;Mortal Combat;Motors;Mud;Muzzle;Nanoo;Negra;Negra Tomasa;Negrita;Nice and Easy;Night;Noise;Obama;Old Steve;P-Funk;Pants;Patty;Peg;Piezas;Plata;Poppy;Prostituta Negra;Puppy;Pure;Red Chicken;Red Eagle;Roofing Tar;Sack;Sand;Scag;Scat;Sheep;Shirts;Skag;Slime;Smeck;Snickers;Speedball (mixed with cocaine);Spider Blue;Sticky Kind;Stufa;Sweet Jesus;Tan;Tar;Tecata;Tootsie Roll;Tragic Magic;Turtle;Whiskey;White Boy;White Junk;White Nurse;White Stuff;Witch;Witch Hazel;Zapapote
HYDROCODONE|357s;Dro;Fluff;Norco;Vics;Vikes;Watsons
KETAMINE|Blind Squid;Cat Valium;Jet;K-Hold;K-Ways;Keller;Kelly’s Day;Super Acid
LSD|Aceite;Acid;Acido;Angels in a Sky;Animal;Backbreaker (mixed with strychnine);Barrel;Bart Simpson;Battery Acid;Big D;Black Acid (mixed with PCP);Black Star;Black Sunshine;Black Tabs;Blotter Acid;Blotter Cube;Blue Acid;Blue Barrel;Blue Chair;Blue Cheer;Blue Heaven;Blue Microdots;Blue Mist;Blue Moon;Blue Sky;Blue Tabs;Brown Bomber;Brown Dots;California Sunshine;Cherry Dome;Chief;Chinese Dragons;Conductor;Contact Lens;Crackers;Crystal Tea;Cupcakes;Dental Floss;Dinosaurs;Domes;Dots;Double Dome;El Cid;Electric Kool Aid;Ellis Day;Fields;Flash;Flat Blues;Ghost;Golden Dragon;Golf Balls;Goofy;Gota;Grape Parfait;Green Wedge;Grey Shields;Hawaiian Sunshine;Hawk;Haze;Headlights;Heavenly Blue;Hits;Instant Zen;Jesus Christ Acid;Kaleidoscope;Leary;Lens;Lime Acid;Live, Spit & Die;Lucy in the Sky with Diamonds;Mellow Yellow;Mica;Microdot;Mighty Quinn;Mind Detergent;Mother of God;Newspapers;Orange Barrels;Orange Cubes;Orange Haze;Orange Micros;Orange Wedges;Owsley;Paper Acid;Pearly Gates;Pellets;Pink Blotters;Pink Panthers;Pink Robots;Pink Wedges;Pink Witches;Pizza;Potato;Pure Love;Purple Barrels;Purple Flats;Recycle;Royal Blues;Russian Sickles;Sacrament;Sandoz;Smears;Square Dancing Tickets;Strawberry Fields;Sugar Cubes;Sugar Lumps;Sunshine;Tacatosa;Tail Lights;Teddy Bears;Ticket;Uncle Sid;Valley Dolls;Vodka Acid;Wedding Bells;Wedge;White Dust;White Fluff;White Lightening;White Owsley;Window Glass;Window Pane;Yellow Dimples;Yellow Sunshine;Zen
MESCALINE|Big Chief;Black Button;Blue Caps;Britton;Button;Cactus;Green Button;Half Moon;Hikori;Hikuli;Hyatari;Media Luna;Mescal;Mezcakuba;Moon;Nubs;San Pedro;Seni;Shaman;Topi;Tops
METHAMPHETAMINE|Accordion;Aqua;Batu;Beers;Blue Bell Ice Cream;Bottles;Bud Light;Cajitas;Chavalones;Chicken;Christine;Christy;Clear;Clothing Cleaner;Colorado Rockies;Crank;Cream;Cri-Cri;Crink;Crisco;Crypto;Cuadros;Day;El Gata Diablo;Evil Sister;Eye Glasses;Fizz;Flowers;Frio;G-Funk;Gifts;Girls;Glass;Go-Fast;Hard Ones;Hare;Hawaiian Salt;Hielo;Hot Ice;Ice Cream;Jug of Water;L.A. Glass;L.A. Ice;Lemon Drop;Lemons;Light;Light Beige;Livianas;Madera;Meth;Mexican Crack;Mexican Crank;Miss Girl;Montura;Motor;Muchacha;Nails;One Pot;Peanut Butter Crank;Piñata;Pointy Ones;Pollito;Popsicle;Raspado;Shards;Shaved Ice;Shiny Girl;Soap Dope;Soft Ones;Spicy Kind;Stove Top;Stuff;Super Ice;Table;Truck;Tupperware;Ventanas;Walking Zombie;Windows;Witches Teeth;Yellow Barn;Yellow Kind
METHYLPHENIDATE|Kibbles and Bits
OPIUM|Aunt Emma;Auntie;Big O;Black Russian (mixed with hashish);Chandoo;Chinese Molasses;Chinese Tobacco;Cruz;Dopium;Dover’s Powder;Dream Gum;Dream Stick;Dreams;Easing Powder;God’s Medicine;Gondola;Goric;Great Tobacco;Hocus;Hops;Incense;Joy Plant;Midnight Oil;Pen Yan;Pin Gon;Pin Yen;Pox;Skee;Toxy;Toys;When-Shee;Zero
OXYCODONE|30s;40s;512s;Blueberries;Blues;Ercs;Greens;Kickers;M-30s;Oxy;Percs
PHENCYCLIDINE|Alien Sex Fiend (mixed with heroin);Amoeba;Angel;Angel Hair;Angel Mist;Angel Poke;Animal Tranquilizer;Aurora Borealis;Black Acid (mixed with LSD);Black Whack;Blue Madman;Boat;Busy Bee;Butt Naked;Cliffhanger;Columbo;Cozmos;Crazy Coke;Crazy Eddie;Cucuy;Cyclones;Detroit Pink;Dipper;Domex (mixed with MDMA);Dummy Dust;Dust Joint;Dust of Angels;Elephant;Elephant Tranquilizer;Embalming Fluid;Energizer;Fake STP;Flakes;Goon;Gorilla Biscuits;Gorilla Tab;Green Leaves;Green Tea;Heaven & Hell;Hog;Horse Tracks;Horse Tranquilizers;Jet Fuel;Juice;K-Blast;Kaps;Killer;Kools;Leaky Leak;Lemon 714;Lethal Weapon;Love Boat;Mad Dog;Mad Man;Magic Dust;Mean Green;Mint Leaf;Mint Weed;Mist;Monkey Dust;Monkey Tranquilizer;New Acid;New Magic;Orange Crystal;Ozone;Paz;Peace Pill;Peep;Peter Pan;Pig Killer;Puffy;Purple Rain;Red Devil;Rocket Fuel;Rupture;STP;Scuffle;Sheets;Shermstick;Space (mixed with cocaine);Spores;Super Grass;Super Kools;Surfer;Synthetic Cocaine;T-Buzz;Taking a Cruise;Tic Tac;Tish;Trank;Venom;Wack (mixed with cocaine);White Horizon;Wobble Weed;Wolf;Worm;Yellow Fever;Zoom (mixed with marijuana)
PSILOCYBIN|Boomers;Champiñones;Hongos;Magic;Mushies;Pizza Toppings;Shrooms;Tweezes
SYNTHETIC_CANNABINOIDS|AK-47;Abyss;Ace of Spades;Amnesia;Atomic Blast;Big Bang;Black Magic Smoke;Black Mamba;Blaze;Brain Freeze;Buzz Haze;Cherry Bomb;Chill;Chrome;Clockwork Orange;Cloud 10;Cowboy Kush;Crystal Skull;Dead Man;Devil’s Venom;Dr. Feel Good;Dragon Eye;Earth Blend;Exodus;Extreme;Fake Bake;Fruit Candy Flavors;Funky Buddha;Funky Monkey;G-Force;GI Joe;Green Dream;Green Peace;Hammer Head;Helix;Hipster;Hysteria;Ice Dragon;Juicy Leaf;Just Chill;Kaos;Karma;Kong;Krazy Kandy;Kryp2nite;Layer Cake;Limitless;Mad Hatter;Mile High;Mystique;Ninja;OMG;Odyssey;Pandora’s Box;Pineapple Express;Posh;Potpourri;Pow;Rapture;Red Magic;Rewind;Scooby Snax;Sexy;Sky High;Snake Bite;Spike Diamond;Storm;Sweet Leaf;Synthetic Marijuana;Time Traveler;Top Gear;Train Wreck;Viper;Voodoo Child;Wazabi;Wicked;Wizard;Xtreme;Zero Gravity
`;

// prettier-ignore
/** Street names that several substances bear: proposed, never decided. */
export const sharedStreetNames = `
Ace|CANNABIS_HERB;PHENCYCLIDINE
Alice|LSD;PSILOCYBIN
Azucar|COCAINE;HEROIN
Bananas|HYDROCODONE;OXYCODONE
Bazooka|COCAINE;CRACK
Beans|AMPHETAMINE;OXYCODONE
Beast|HEROIN;LSD
Bird|COCAINE;HEROIN
Birdie Powder|COCAINE;HEROIN
Black|HEROIN;OPIUM
Blanco|COCAINE;HEROIN
Blue|CRACK;HEROIN;METHAMPHETAMINE;OXYCODONE
Blue Cheese|CANNABIS_HERB;SYNTHETIC_CANNABINOIDS
Blue Star|LSD;PHENCYCLIDINE
Bobo|COCAINE;CRACK
Boy|CRACK;HEROIN
Bubble Gum|CRACK;HEROIN
Bump|CRACK;METHAMPHETAMINE
Butter|CANNABIS_OIL;FENTANYL
Buttons|MESCALINE;OXYCODONE;PSILOCYBIN
Caca|COCAINE;HEROIN
Cadillac|COCAINE;PHENCYCLIDINE
Candy|COCAINE;CRACK;ECSTASY
Caps|CRACK;PSILOCYBIN
Cement|COCAINE;HEROIN
Chalk|AMPHETAMINE;METHAMPHETAMINE
Cheese|CANNABIS_HERB;HEROIN
Chicken Powder|AMPHETAMINE;METHAMPHETAMINE
China|HEROIN;OPIUM
Chinese Food|FENTANYL;HEROIN
Chiva|COCAINE;HEROIN
Chocolate|HEROIN;OPIUM
Coffee|HEROIN;LSD
Cola|CANNABIS_HERB;COCAINE
Diesel|CANNABIS_HERB;HEROIN
Dust|COCAINE;PHENCYCLIDINE
Fire|CANNABIS_HERB;FENTANYL;METHAMPHETAMINE
Food|COCAINE;METHAMPHETAMINE
Foolish Powder|COCAINE;HEROIN
Footballs|ALPRAZOLAM;AMPHETAMINE
Gato|CANNABIS_HERB;COCAINE;HEROIN
Girl|COCAINE;FENTANYL;HEROIN
Gold|CANNABIS_HERB;CRACK
Goma|HEROIN;OPIUM
Green|CANNABIS_HERB;KETAMINE
Greenies|AMPHETAMINE;OXYCODONE
Groceries|CRACK;METHAMPHETAMINE
Gum|HEROIN;OPIUM
Hats|HEROIN;LSD
Heaven Dust|COCAINE;HEROIN
Honey Oil|CANNABIS_OIL;KETAMINE
Hydro|CANNABIS_HERB;HYDROCODONE
Jelly Beans|AMPHETAMINE;CRACK
Joy Flakes|COCAINE;HEROIN
Joy Powder|COCAINE;HEROIN
Jungle Juice|CANNABIS_HERB;SYNTHETIC_CANNABINOIDS
Junk|COCAINE;HEROIN
Kush|CANNABIS_HERB;SYNTHETIC_CANNABINOIDS
Leaf|CANNABIS_HERB;COCAINE
Loaf|CANNABIS_HERB;COCAINE
Mayo|COCAINE;HEROIN
Mexican Brown|CANNABIS_HERB;HEROIN
Mojo|COCAINE;HEROIN
Moon Rock|CRACK;ECSTASY
Mujer|COCAINE;HEROIN
Nuggets|AMPHETAMINE;CRACK
Paloma|CANNABIS_HERB;COCAINE
Pantalones|COCAINE;METHAMPHETAMINE
Phoenix|CANNABIS_HERB;LSD;SYNTHETIC_CANNABINOIDS
Pillow|CANNABIS_HERB;COCAINE
Poison|FENTANYL;HEROIN
Polvo|COCAINE;HEROIN
Powder|COCAINE;HEROIN
Purple|CODEINE;METHAMPHETAMINE
Purple Haze|CANNABIS_HERB;LSD
Purple Hearts|AMPHETAMINE;LSD
Rambo|COCAINE;HEROIN
Reindeer Dust|COCAINE;HEROIN
Rims|COCAINE;METHAMPHETAMINE;OXYCODONE
Rooster|COCAINE;CRACK
Salt|HEROIN;METHAMPHETAMINE
Schmeck|COCAINE;HEROIN
Shatter|CANNABIS_OIL;METHAMPHETAMINE
Sherms|CRACK;PHENCYCLIDINE
Shoes|FENTANYL;HEROIN
Smoke|CANNABIS_HERB;CRACK
Stardust|COCAINE;PHENCYCLIDINE
Sugar|COCAINE;HEROIN
Sweets|AMPHETAMINE;ECSTASY
Tabs|HYDROCODONE;LSD
Teeth|COCAINE;CRACK
Tires|HEROIN;OXYCODONE
Trees|CANNABIS_HERB;HEROIN
Ultimate|CRACK;SYNTHETIC_CANNABINOIDS
Vidrio|HEROIN;METHAMPHETAMINE
Water|METHAMPHETAMINE;PHENCYCLIDINE
Wet|COCAINE;PHENCYCLIDINE
Wheels|AMPHETAMINE;OXYCODONE
White|COCAINE;HEROIN;METHAMPHETAMINE
White Girl|COCAINE;FENTANYL;HEROIN
White Lady|COCAINE;HEROIN
White Shirt|COCAINE;HEROIN
Whites|AMPHETAMINE;OXYCODONE
Wings|COCAINE;HEROIN
Zip|COCAINE;METHAMPHETAMINE
Zombie|PHENCYCLIDINE;SYNTHETIC_CANNABINOIDS
precursor|EPHEDRINE;PSEUDOEPHEDRINE
speedball|COCAINE;HEROIN
`;
