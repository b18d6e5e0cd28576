/**
 * Given names that are common in Britain, of every origin found there, written down for this project. They only tell
 * a person from a body where two capitals stand side by side and nothing else tells; a name that is not listed can
 * still be a person's by its title, its age, its surname elsewhere or the words around it.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abbie abby abdul abdullah abena abigail abu ada adaeze adam adebayo adele adrian afia agata
     agnes agnieszka ahmed aidan aileen aimee aisha aisling ajay akash akua alan alana alasdair alastair albert
     alec aled alejandro aleksander aleksandra alex alexa alexander alexandra alfie alfred ali alice alicia
     alison alistair allan allen alun ama amanda amara amber ameena amelia amina amir amit amrit amy ana anand
     andrea andreas andrei andrew andrzej andy aneesa aneurin angela angus anil anish anita anjali ann anna
     annabel anne annette annie anthony antoine antonia antonio anwar anwen april archie arjun arlo arthur arun
     asha ashley asif asma aston astrid audrey austin ava ayesha ayo azra babatunde barbara barnaby barry bartosz
     basil beata beatrice becky ben benedict benjamin bernadette bernard bert beth bethan bethany betty beverley
     bharat bianca bilal bill billy blessing bo bob bogdan boris brandon brenda brendan brian bridget bronwen
     bruce bryan bryn bukola caitlin callum calum cameron caoimhe carl carla carlos carmel carol caroline carolyn
     carwyn cassandra catarina cathal catherine catriona cecil cecilia celia ceri ceridwen cerys chantelle charis
     charles charlie charlotte chen cheryl chiara chidi chima chinedu chioma chloe chris christian christina
     christine christopher chukwu cian ciara claire clara clare clarissa claudia clement cliff clifford clive
     clodagh colette colin colleen connor conor constance cora corey craig curtis cy cynthia dafydd daisy dale
     dalia damian damien dan daniel daniela danielle danny danuta daphne darius darren dave david dawn dean
     debbie deborah declan deepa deepak deirdre delia delphine delyth demelza denise dennis derek dermot desmond
     di diana diane dilip dilys dimitri dinah dipa dominic don donal donald donna dora doreen doris dorota
     dorothy douglas duncan dylan eamonn ebony eddie edith edmund edna edward edwin edwina efua eileen eilidh
     eirlys elaine eleanor elena eleri eli elias elijah elin elisabeth eliza elizabeth ella ellen ellie ellis
     eloise elsa elsie elspeth eluned emeka emilia emily emma emmanuel emrys enid eniola eoin eric erica erika
     erin ernest esme esther ethan ethel etta eugene eva evan eve evelyn ewa ewan ewen ezra faisal faith farah
     farid fatima fatou fay faye felicity felix femi fergus fiona fionnuala flora florence folasade frances
     francesca francis frank fraser fred freda freddie frederick freya funmi gabriel gabriela gail gareth
     garfield gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gethin ghulam
     gideon giles gillian gina giovanni gita giulia glen glenda glenn gloria glyn glynis godfrey gordon grace
     graeme graham grainne grant greg gregory greta grigore grzegorz guy gwen gwendolen gwilym gwyn gwyneth habib
     hakim halima hamish hamza hannah harbir hardeep harold harpreet harriet harrison harry harvey hasan hassan
     hayley hazel heather hector heidi helen helena henrietta henry hetty hilary hilda hiroshi holly hope howard
     hugh hugo humphrey hussain huw hyacinth iain ian ibrahim ida idris ifan ife ifeoma ifti ikram ilona imani
     imogen imran ina india ines ingrid ioana iolo ion iona ira irene irina iris irvine isaac isabel isabella
     isaiah isha isla ismail isobel ivan ivor ivy iwan izabela jabari jack jackie jacob jacqueline jade jagdeep
     jago jagoda jai jake jakub jamal james jamie jan jane janet janice janine jaroslav jasmin jasmine jason
     jasper jaswinder javed javier jay jayden jayne jean jeanette jeff jeffrey jenna jennifer jenny jeremiah
     jeremy jerome jerzy jess jesse jessica jessie jill jim jimmy jo joan joanna joanne joe joel johan johanna
     john johnny jolanta jomo jon jonah jonas jonathan jonny jordan jorge jose josef joseph josephine josh joshua
     josie joy joyce juan judith judy julia julian julie juliet june justin justine kai kamal kamala kamil kamran
     karen karim karl karolina kasia katarzyna kate katharine katherine kathleen kathryn kathy katie katrina katy
     kavita kay kayode keeley keir keira keith kelechi kelly kelvin ken kenneth kenny kerensa kerry kevin kezia
     khadija khalid kieran kim kimberley kiran kirsten kirsty kit kofi konrad krishna kristina krystyna krzysztof
     kwabena kwame kwasi kyle lachlan lakshmi lamar lamin lamorna lara lars latoya laura lauren laurence lavinia
     lawrence layla leah leanne lee leila len lena leo leon leonard leonie leroy lesley leslie lester lewis liam
     liang lillian lily lin lina linda lindsay lisa lloyd lola lorenzo loretta lorna lorraine lottie louis louisa
     louise luca lucas lucia lucinda lucy luis lukasz luke luther lydia lyn lynda lynette lynn lynne mabel
     mackenzie madeleine madison maeve magdalena maggie mahmoud mair mairi maisie malachy malcolm malgorzata
     malik mandy marcia marco marcus margaret margery maria marian marianne marie marilyn marina marion marisa
     marjorie mark marlon marta martha martin martina martyn marvin mary maryam mateusz matilda matthew maud
     maureen maurice mavis max maxine maya meera megan mehmet mei mel melanie melissa melvin mercy meredith
     mhairi mia michael michaela michal michelle mick miguel mihai mike milan mildred miles milly mina miranda
     miriam mo mohamed mohammad mohammed moin moira molly mona monica morag morgan morris morwenna moses moshe
     muhammad mumtaz muriel murray mustafa myfanwy myra nadia nadine nan nancy naomi natalia natalie natasha
     nathan nathaniel nazir neema neha neil nell nerys nesta ngozi nia niall niamh nichola nicholas nick nicola
     nicole nigel nikhil nikita nikolai nina nisha nkechi noah noel nora noreen norma norman obi odette ofori
     oisin olga olive oliver olivia olu oluwaseun omar ophelia orla orlando oscar osman otis ottilie owain owen
     pablo paddy padma padraig pam pamela paolo parveen pat patience patricia patrick patsy paul paula pauline
     pavel pawel pearl pedro peggy penelope penny percy perpetua perran pete peter petra petros philip philippa
     phillip phoebe phyllis pierre piotr polly poppy pradeep pranav precious priscilla priya prudence queenie
     quentin rachael rachel radek rafael rafal raheem rahul raj rajesh rajinder ralph ramesh ramon ranjit rashid
     raul ravi ray raymond razia rebecca reece reg regina reginald rekha renata rene reuben rhian rhiannon rhoda
     rhodri rhona rhys ria ricardo richard rick ricky riley rita rob robbie robert roberta roberto robin rod
     roddy roderick rodney roger rohan roisin roland roman ron ronald ronan ronnie rory rosa rosalind rosamund
     rose rosemary rosie ross rowan roxanne roy ruaridh ruby rufus rukhsana rupert russell ruth ryan sabina
     sabrina sadia sadie safiya saira sally salma salman sam samantha samina samir samira samson samuel sana
     sandeep sandra sandy sanjay saoirse sarah sarita sasha saul savita scott seamus sean sebastian selina selma
     senga seren serena seth shabana shabnam shahid shane shanice shannon sharon shaun shauna shazia sheila
     shelley sheryl shirin shirley shona shreya sian sibusiso sid sidney sienna silas silvia simon simone sinead
     siobhan sioned skye sofia solomon sonia sonya sophia sophie stacey stan stanislaw stanley stefan stella
     stephanie stephen steve steven stewart struan stuart sue sukhdeep suki sulaiman sultana sunil sunita suresh
     susan susanna susie svetlana sybil sylvia tabitha taiwo tamar tamara tamsin tania tanya tara tariq tasneem
     tatiana taylor ted tegan terence teresa terry tess tessa thabo thandi thelma theo theodora theresa thomas
     tia tilly tim timothy tina toby todd tom tomas tomasz tommy toni tony torquil tracey tracy trevor trisha
     tristan trudy tunde tyrone uche uma una ursula usha usman valdo valerie vanessa vasile vaughan vera verity
     vernon veronica vicky victor victoria vijay vikram vince vincent viola violet virginia vivek vivian vivien
     walter wanda warren wayne wei wendy wes wilfred will william winifred winston wojciech xavier xin yan
     yasmeen yasmin yemi yetunde yolanda yosef yusuf yvette yvonne zac zach zachary zahra zainab zara zawadi
     zeenat zelda zeynep zoe zofia zubair zuzanna`.split(/\s+/),
);
