namespace Investigations.Graph.Similarity;

/// <summary>The best one-to-one assignment of few things to few others.</summary>
/// <remarks>Source: Kuhn (1955), The Hungarian method, Naval Research Logistics 2, in the form with potentials (Jonker and Volgenant 1987).</remarks>
internal static class Assignment
{
    /// <summary>Gives each row a column of its own so that the summed worth is largest.</summary>
    /// <param name="worth">The worth of row i with column j at [i * columns + j].</param>
    /// <param name="rows">The number of rows, at most the number of columns.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="chosen">Receives the column of each row.</param>
    public static void Best(ReadOnlySpan<double> worth, int rows, int columns, Span<int> chosen)
    {
        // Row and column 0 are sentinels; rowOf[j] is the row that has column j.
        Span<double> rowPotential = new double[rows + 1], columnPotential = new double[columns + 1], slack = new double[columns + 1];
        Span<int> rowOf = new int[columns + 1], from = new int[columns + 1];
        Span<bool> used = new bool[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            slack.Fill(double.PositiveInfinity);
            used.Clear();
            var column = 0;
            do
            {
                used[column] = true;
                var current = rowOf[column];
                var delta = double.PositiveInfinity;
                var next = 0;
                for (var j = 1; j <= columns; j++)
                {
                    if (used[j]) continue;
                    var cost = -worth[((current - 1) * columns) + j - 1] - rowPotential[current] - columnPotential[j];
                    if (cost < slack[j]) (slack[j], from[j]) = (cost, column);
                    if (slack[j] < delta) (delta, next) = (slack[j], j);
                }
                for (var j = 0; j <= columns; j++)
                {
                    if (used[j])
                    {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                    {
                        slack[j] -= delta;
                    }
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = from[column]) rowOf[column] = rowOf[from[column]];
        }
        for (var j = 1; j <= columns; j++)
            if (rowOf[j] != 0)
                chosen[rowOf[j] - 1] = j - 1;
    }
}
