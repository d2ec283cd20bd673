using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Tests;

/// <summary>Somebody with a diary, a second device, a calendar, a program and a passkey, whose things others try to reach.</summary>
internal sealed class Victim : IAsyncDisposable
{
    public const string Secret = "Slept badly, told nobody";

    private readonly ManyServer server;
    private readonly Guid practice;

    private Victim(ManyServer server, Browser browser, Guid practice, Belongings things) =>
        (this.server, Browser, this.practice, Things) = (server, browser, practice, things);

    public Browser Browser { get; }

    public Belongings Things { get; }

    public static async Task<Victim> Of(ManyServer server)
    {
        var browser = await server.NewGuest();
        var keys = new AccessKeys(server.Store, TimeProvider.System);
        var practice = (await keys.Find(browser.DeviceKey, KeyPurpose.Device))!.PracticeId;
        using var pocket = new PocketAuthenticator(server.Address);
        await Arrivals.Keep(browser, pocket);
        await keys.Make(practice, KeyPurpose.Calendar, "Calendar");
        await keys.Make(practice, KeyPurpose.Device, "Laptop");
        await keys.Make(practice, KeyPurpose.ProgramReads, "A program");
        var note = Guid.CreateVersion7();
        using var kept = await Arrivals.Post(browser, "/api/entries", new Belongings { Note = note }.Json("/api/entries").Replace("Another hand wrote this", Secret, StringComparison.Ordinal));
        await using var db = server.Store.CreateDbContext();
        var programme = await db.Programmes.FirstAsync(p => p.PracticeId == practice);
        return new Victim(server, browser, practice, new Belongings
        {
            Slug = programme.Slug,
            Programme = programme.Id,
            Note = note,
            Device = (await keys.Of(practice, KeyPurpose.Device)).Single(key => key.Name == "Laptop").Id,
            Token = (await keys.Of(practice, KeyPurpose.ProgramReads)).Single().Id,
            Calendar = (await keys.Of(practice, KeyPurpose.Calendar)).Single().Id,
            Passkey = pocket.Id,
        });
    }

    /// <summary>All that can be read or changed of it, as text.</summary>
    public async Task<string> Everything()
    {
        await using var db = server.Store.CreateDbContext();
        var keys = await db.AccessKeys.Where(k => k.PracticeId == practice).OrderBy(k => k.Id).Select(k => $"{k.Id} {k.Purpose}").ToListAsync();
        var account = await db.Accounts.SingleAsync(a => a.PracticeId == practice);
        using var zip = new ZipArchive(new MemoryStream(await Browser.Export()));
        using var document = new StreamReader(await zip.GetEntry("toehold.json")!.OpenAsync());
        var export = string.Join('\n', (await document.ReadToEndAsync()).Split('\n').Where(line => !line.Contains("exportedAt", StringComparison.Ordinal)));
        var passkeys = (await Browser.Page("/yours")).Split("/account/passkeys/").Length - 1;
        return string.Join('\n', [.. keys, $"{account.Email} {account.PasswordHash} {account.SecurityStamp}", $"{passkeys} passkeys", export]);
    }

    public ValueTask DisposeAsync()
    {
        Browser.Dispose();
        return ValueTask.CompletedTask;
    }
}
