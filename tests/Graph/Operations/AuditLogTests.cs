using Investigations.Graph.Operations;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Graph.Operations;

/// <summary>PA01 of reliability-security.md: whatever is done to the log without its key is found.</summary>
public sealed class AuditLogTests : IDisposable
{
    private const int EntryCount = 12;
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly ScratchFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));

    private string Database => folder.File("operations.db");

    private string Checkpoint => folder.File("audit.checkpoint");

    public static TheoryData<string, AuditFaultKind> Tampering => new()
    {
        { "update audit_entry set actor='mallory' where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set action='other' where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set subject='other' where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set why='other' where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set at=at+1 where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set counts='[]' where number=$n", AuditFaultKind.Altered },
        { "update audit_entry set hash=zeroblob(32) where number=$n", AuditFaultKind.Altered },
        { "delete from audit_entry where number=$n", AuditFaultKind.Missing },
        { "delete from audit_entry where number=$n; update audit_entry set number=number-1 where number>$n", AuditFaultKind.Altered },
        { "update audit_entry set number=1000 where number=$n; update audit_entry set number=$n where number=$n+1; update audit_entry set number=$n+1 where number=1000", AuditFaultKind.Altered },
        { "update audit_entry set number=-number where number>=$n; update audit_entry set number=1-number where number<0; insert into audit_entry select $n, at, 'mallory', action, subject, why, counts, hash from audit_entry where number=1", AuditFaultKind.Altered },
        { "delete from audit_entry where number>$n", AuditFaultKind.CutOff },
        { "delete from audit_entry", AuditFaultKind.CutOff },
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_log_that_was_only_written_is_whole_and_says_who_what_and_why()
    {
        await FillAsync();
        await using var log = Open();
        var verification = await log.VerifyAsync();
        Assert.True(verification.IsWhole);
        Assert.Equal(EntryCount, verification.EntryCount);
        var newest = (await log.ReadAsync(1, null)).Items.Single();
        Assert.Equal((EntryCount, "kim", "action.12", "subject 12", "case 7"), (newest.Number, newest.Actor, newest.Action, newest.Subject, newest.Why));
        Assert.Equal([new("rows", 12)], newest.Counts);
    }

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task Tampering_at_any_entry_is_found(string sql, AuditFaultKind kind)
    {
        await FillAsync();
        File.Copy(Database, Database + ".kept");
        for (int number = 2; number < EntryCount; number++)
        {
            File.Copy(Database + ".kept", Database, overwrite: true);
            Change(sql.Replace("$n", $"{number}", StringComparison.Ordinal));
            await using var log = Open();
            var faults = (await log.VerifyAsync()).Faults;
            Assert.True(faults.Any(fault => fault.Kind == kind), $"entry {number}: {string.Join(", ", faults)}");
        }
    }

    [Fact]
    public async Task An_edit_is_found_at_its_own_entry_and_named_by_its_number()
    {
        await FillAsync();
        Change("update audit_entry set why='other' where number=5");
        await using var log = Open();
        Assert.Equal(5, (await log.VerifyAsync()).Faults.Single().Number);
    }

    [Fact]
    public async Task An_old_copy_put_back_is_found_and_nothing_is_added_to_it()
    {
        await FillAsync();
        File.Copy(Database, Database + ".old");
        await FillAsync();
        File.Copy(Database + ".old", Database, overwrite: true);
        await using var log = Open();
        Assert.Equal(AuditFaultKind.CutOff, (await log.VerifyAsync()).Faults.Single().Kind);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await log.AppendAsync("kim", "act", "", "case", []));
    }

    [Fact]
    public async Task A_chain_rewritten_whole_under_another_key_is_found()
    {
        await FillAsync();
        string honest = await File.ReadAllTextAsync(Checkpoint);
        File.Delete(Database);
        File.Delete(Checkpoint);
        await using (var forged = AuditLog.Open(Database, Checkpoint, new byte[32], clock))
        {
            for (int i = 1; i <= EntryCount; i++) await AppendAsync(forged, i);
        }
        await using (var log = Open())
        {
            Assert.Contains((await log.VerifyAsync()).Faults, fault => fault.Kind == AuditFaultKind.Checkpoint);
        }
        await File.WriteAllTextAsync(Checkpoint, honest);
        await using var again = Open();
        Assert.Contains((await again.VerifyAsync()).Faults, fault => fault is { Number: 1, Kind: AuditFaultKind.Altered });
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 00 00")]
    [InlineData("garbage")]
    public async Task A_checkpoint_that_is_not_ours_is_found_and_nothing_is_added(string text)
    {
        await FillAsync();
        await File.WriteAllTextAsync(Checkpoint, text);
        await using var log = Open();
        Assert.Equal(AuditFaultKind.Checkpoint, (await log.VerifyAsync()).Faults.Single().Kind);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await log.AppendAsync("kim", "act", "", "case", []));
    }

    [Fact]
    public async Task A_missing_checkpoint_is_found_and_not_made_anew()
    {
        await FillAsync();
        File.Delete(Checkpoint);
        await using var log = Open();
        Assert.False((await log.VerifyAsync()).IsWhole);
        Assert.False(File.Exists(Checkpoint));
    }

    [Fact]
    public async Task A_checkpoint_one_entry_behind_as_after_a_crash_is_no_fault()
    {
        await FillAsync();
        string before = await File.ReadAllTextAsync(Checkpoint);
        await using var log = Open();
        await AppendAsync(log, 13);
        await File.WriteAllTextAsync(Checkpoint, before);
        Assert.True((await log.VerifyAsync()).IsWhole);
        await AppendAsync(log, 14);
        Assert.True((await log.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Times_never_run_backwards_and_entries_written_at_once_are_one_chain()
    {
        await using var log = Open();
        clock.AdjustTime(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await AppendAsync(log, 1);
        clock.AdjustTime(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));
        await Task.WhenAll(Enumerable.Range(2, 20).Select(i => Task.Run(() => AppendAsync(log, i))));
        var entries = (await log.ReadAsync(100, null)).Items;
        Assert.All(entries, entry => Assert.Equal(entries[^1].At, entry.At));
        Assert.Equal(Enumerable.Range(1, 21).Reverse().Select(i => (long)i), entries.Select(entry => entry.Number));
        Assert.True((await log.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Pages_cover_all_exactly_once_newest_first()
    {
        await FillAsync();
        await using var log = Open();
        var numbers = new List<long>();
        string? cursor = null;
        do
        {
            var page = await log.ReadAsync(5, cursor);
            numbers.AddRange(page.Items.Select(entry => entry.Number));
            cursor = page.Cursor;
        }
        while (cursor is not null);
        Assert.Equal(Enumerable.Range(1, EntryCount).Reverse().Select(i => (long)i), numbers);
    }

    [Theory]
    [InlineData("", "act", "why")]
    [InlineData("kim", " ", "why")]
    [InlineData("kim", "act", "")]
    public async Task An_entry_without_actor_action_or_purpose_is_refused(string actor, string action, string why)
    {
        await using var log = Open();
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await log.AppendAsync(actor, action, "", why, []));
        Assert.Equal(0, (await log.VerifyAsync()).EntryCount);
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentException>(() => AuditLog.Open(Database, Checkpoint, new byte[31], clock));

    private AuditLog Open() => AuditLog.Open(Database, Checkpoint, Key, clock);

    private async Task FillAsync()
    {
        await using var log = Open();
        for (int i = 1; i <= EntryCount; i++) await AppendAsync(log, i);
    }

    private static async Task AppendAsync(AuditLog log, int i) => await log.AppendAsync("kim", $"action.{i}", $"subject {i}", "case 7", [new("rows", i)]);

    private void Change(string sql)
    {
        using var connection = Connection.Open(Database, "pragma journal_mode=wal");
        connection.Execute(sql);
    }
}
