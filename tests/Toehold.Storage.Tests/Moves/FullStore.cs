using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

/// <summary>A store with something in every table, and a way to see all of it.</summary>
internal static class FullStore
{
    private const string Odd = "Zoë's \"left\" heel — 左かかと 🦶\nline two\t';--";

    private static DateTimeOffset Now { get; } = new(2026, 3, 2, 18, 0, 0, 123, TimeSpan.Zero);

    public static async Task Fill(Store store, int people, int entries)
    {
        new DataProtectionKeyRing(store).Append("key 1", "<key>1</key>");
        new DataProtectionKeyRing(store).Append(null, $"<key>{Odd}</key>");
        await new InstanceSecrets(store).GetOrMake("push", () => "sealed");
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        for (var person = 0; person < people; person++)
        {
            var practice = await Add(store, person);
            await intake.Append(practice, [.. Enumerable.Range(1, entries).Select(number => Annas.Set(number))]);
            await intake.Append(practice, [Annas.Note(entries + 1, Odd), Annas.CheckIn(entries + 2, 3)]);
        }
    }

    /// <summary>Every row of every table as the database itself has it.</summary>
    public static async Task<Dictionary<string, List<string>>> Rows(Store store)
    {
        await using var db = store.CreateDbContext();
        var rows = new Dictionary<string, List<string>>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            rows[table] = await Rows(db, table);
        }

        return rows;
    }

    private static async Task<List<string>> Rows(ToeholdDb db, string table)
    {
        var connection = db.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open)
        {
            await connection.OpenAsync();
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Show(reader.GetValue(i))}").Order(StringComparer.Ordinal)));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Show(object value) => value switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    private static async Task<Guid> Add(Store store, int person)
    {
        await using var db = store.CreateDbContext();
        Guid practice = Guid.CreateVersion7(), account = Guid.CreateVersion7(), key = Guid.CreateVersion7(), subscription = Guid.CreateVersion7();
        var half = person % 2 == 0;
        db.Add(new Practice { Id = practice, CreatedAt = Now, TimeZone = half ? "Europe/Berlin" : null, Settings = half ? $$"""{"name":"é"}""" : null });
        db.Add(new KeptProgramme { Id = Annas.Programme, PracticeId = practice, Slug = "feet", Title = Odd, Handout = Odd, AddedAt = Now, ArchivedAt = half ? Now : null });
        db.Add(new AccessKey { Id = key, PracticeId = practice, Purpose = KeyPurpose.Device, Hash = [(byte)person, 0, 255, .. new byte[29]], Name = Odd, CreatedAt = Now, ExpiresAt = half ? Now : null });
        db.Add(new Account { Id = account, PracticeId = practice, CreatedAt = Now, Email = half ? null : "Anna@example.org", NormalizedEmail = half ? null : $"{person}@EXAMPLE.ORG", FailedSignIns = person });
        db.Add(new AccountPasskey
        {
            CredentialId = [1, (byte)person],
            AccountId = account,
            CreatedAt = Now,
            PublicKey = [1, 2],
            SignCount = uint.MaxValue,
            Transports = "usb nfc",
            IsUserVerified = half,
            IsBackupEligible = !half,
            AttestationObject = [],
            ClientDataJson = [0],
        });
        db.Add(new ReminderClock { PracticeId = practice, NextAt = half ? Now : null, QuietFrom = 0, QuietUntil = 0, SecondAfter = half ? 30 : null });
        db.Add(new PushSubscription { Id = subscription, PracticeId = practice, KeyId = half ? key : null, Endpoint = $"https://push.example/{person}", P256dh = "p", Auth = "a", CreatedAt = Now });
        db.Add(new PushMessage { Id = Guid.CreateVersion7(), SubscriptionId = subscription, Body = Odd, Topic = "t", TryAt = Now, DropAt = Now, Tries = 2 });
        await db.SaveChangesAsync();
        return practice;
    }
}
