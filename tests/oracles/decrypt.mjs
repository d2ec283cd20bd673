// Reads a push message as the browser would that it is for.
import crypto from "node:crypto";
import ece from "http_ece";
import { input } from "./input.mjs";

const { body, privateKey, auth } = JSON.parse(await input());
const browser = crypto.createECDH("prime256v1");
browser.setPrivateKey(Buffer.from(privateKey, "base64url"));
process.stdout.write(ece.decrypt(Buffer.from(body, "base64url"), { version: "aes128gcm", privateKey: browser, authSecret: auth }));
