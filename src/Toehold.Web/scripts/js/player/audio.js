const RESUME_TIMEOUT = 800;
const MOVES_WITHIN = 300;
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
export class Audio {
    #context;
    #changed;
    constructor(changed) {
        this.#changed = changed;
    }
    async wake() {
        if (!("AudioContext" in window))
            return false;
        if (this.#context === undefined || this.#context.state === "closed")
            this.#create();
        if (await this.#resumes(this.#context))
            return true;
        this.close();
        this.#create();
        return await this.#resumes(this.#context);
    }
    close() {
        void this.#context?.close().catch(() => undefined);
        this.#context = undefined;
        this.#changed(undefined);
    }
    #create() {
        try {
            this.#context = new AudioContext({ latencyHint: "interactive" });
        }
        catch {
            this.#context = undefined;
        }
        this.#changed(this.#context);
    }
    async #resumes(context) {
        if (context === undefined)
            return false;
        await Promise.race([context.resume().catch(() => undefined), wait(RESUME_TIMEOUT)]);
        const before = context.currentTime;
        for (let waited = 0; waited < MOVES_WITHIN; waited += 25) {
            if (context.currentTime > before)
                return true;
            await wait(25);
        }
        return context.currentTime > before;
    }
}
