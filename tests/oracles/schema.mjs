// Says what of a document is not as its JSON Schema has it; nothing where all is.
import Ajv from "ajv/dist/2020.js";
import { input } from "./input.mjs";

const { schema, document } = JSON.parse(await input());
const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false, allErrors: true }).compile(schema);
if (!validate(document)) process.stdout.write(JSON.stringify(validate.errors));
