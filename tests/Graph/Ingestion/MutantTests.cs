using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class MutantTests
{
    private const int MutantCount = 400;

    [Fact]
    public async Task IN17_mutated_files_never_crash_and_every_row_is_accounted_for()
    {
        byte[] original = Encoding.UTF8.GetBytes("record_id,full_name,start_date,phone,street,national_id,extra\n"
            + string.Concat(Enumerable.Range(0, 40).Select(i => $"W{i},\"Ünal, {i} \"\"x\"\"\",2024-01-0{(i % 9) + 1},702-919-13{i:00},\"{i} Main St\nApt {i}\",788-02-62{i:00},e{i}\r\n")));
        var random = new Random(20260601);
        for (int mutant = 0; mutant < MutantCount; mutant++)
        {
            byte[] bytes = Mutate(original, random);
            using var pack = new TestPack { Complete = ["workers.csv"] }.With("workers.csv", bytes);
            var store = new InMemoryImportStore();
            var outcome = await store.ImportAsync(pack.Write());
            if (outcome.Files.SingleOrDefault() is not { } file)
            {
                Assert.Contains(outcome.Notices, notice => NoticeCode.IsError(notice.Code));
                continue;
            }
            Assert.Equal(RowCount(bytes), file.AcceptedCount + file.UnchangedCount + file.ChangedCount + file.RejectedCount);
            Assert.Equal(file.RejectedCount, store.Rejects.Count);
            Assert.All(store.Rejects, reject => Assert.True(reject.Line > 1 && reject.Message.Length > 0));
            Assert.Equal(file.AcceptedCount, store.Versions.Count);
        }
    }

    private static long RowCount(byte[] bytes)
    {
        var csv = new CsvReader(new MemoryStream(bytes), CsvLimits.Default);
        csv.Begin();
        long count = -1;
        while (csv.Read()) count++;
        return count;
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        byte[] interesting = [0, (byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0xFF, 0xC3, 0xEF, (byte)';', (byte)'-'];
        for (int change = random.Next(1, 12); change > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = interesting[random.Next(interesting.Length)]; break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.Insert(at, interesting[random.Next(interesting.Length)]); break;
                case 3: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                default: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count / 2), random.Next(60))); break;
            }
        }
        return [.. bytes];
    }
}
