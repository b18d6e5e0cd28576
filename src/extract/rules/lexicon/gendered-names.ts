/**
 * Given names that tell a woman from a man almost without exception, written down for this project; a name that is
 * common for both is in neither list. They only keep apart what "Mrs" and "he" would join.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const womensNames = set(
  `abigail ada aileen aisha alice alison amanda amira amy angela anita anna anne annie aoife audrey barbara beatrice
   bernadette beth bethany brenda bridget bronwen carol caroline carys catherine catrin charlotte chloe christine claire
   clare daisy dawn deborah denise diana donna doreen dorothy edith eileen eleanor elaine elizabeth ellen elsie emily
   emma esther eva eve fatima fiona florence frances freya geraldine gillian gladys grace hannah harriet hazel heather
   helen hilda ida imogen ingrid irene isabel isabella jacqueline jane janet janice jean jennifer jessica jill joan
   joanna joanne joyce judith julia julie karen kate katherine kathleen katie kathryn laura leanne linda lorna lorraine
   louise lucy lydia mabel maeve maggie mairead mandy margaret maria marie marion marjorie martha mary maureen megan
   mildred miriam molly monica muriel naomi natalie natasha niamh nicola nina nora olive olivia orla pamela patricia
   paula pauline penelope philippa phyllis priya rachel rebecca rita rosalind rosamund rose rosemary rosie ruth sally
   samantha sandra sarah shabana sheila shirley sian siobhan sinead sonia sophia sophie stella stephanie susan suzanne
   sylvia teresa tessa thelma theresa tina tracey una ursula valerie vera victoria violet wendy winifred yasmin yvonne
   zainab zoe`,
);
export const mensNames = set(
  `aaron abdul adam adrian ahmed alan alastair albert alexander alfred alistair andrew angus anthony anwar archibald
   arthur barnaby barry benedict benjamin bernard brendan brian bruce carl cedric charles christopher ciaran clifford
   clive colin colm conor craig cyril damian daniel darren david dean declan dennis derek desmond dominic donald douglas
   duncan dylan eamon edgar edmund edward edwin elijah eric ernest euan ewan fergus finlay frank francis fraser frederick
   gareth gary gavin geoffrey george gerald gerard gilbert giles glen gordon graham gregory guy hamish harold harry henry
   herbert horace howard hugh hugo ian imran isaac ivan ivor jack jacob james jason jeremy jerome joel john jonathan
   joseph joshua julian keith kenneth kevin laurence lawrence leonard lewis liam lionel luke malcolm marcus mark martin
   matthew maurice michael mohammed muhammad nathan neil neville nicholas niall nigel noel norman oliver omar oscar owen
   patrick paul percy peter philip raymond reginald richard robert roderick roger roland ronald rory roy rupert russell
   ryan samuel sean sebastian sidney simon stanley stephen steven stewart stuart terence thomas timothy toby tomasz
   trevor tristan victor vincent walter wayne wilfred william yusuf`,
);
