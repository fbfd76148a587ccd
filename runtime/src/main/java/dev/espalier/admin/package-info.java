/**
 * What operators ask of a cluster: health, nodes, tasks, pipelines and scripts, by name and without documents. A {@code
 * SearchClient} hands out these classes; each is cheap, thread-safe and asks for nothing before it is called.
 *
 * <p>Answers are records. What a server does not tell is empty, 0 or as the record says, and what it tells beyond is passed
 * over, so that a newer server breaks nothing. Everything that has no method here goes by {@code
 * SearchClient.execute(Request)}, with any JSON.
 *
 * <h2>What is sent again</h2>
 *
 * <table>
 * <caption>Calls that are sent again when it is not known whether they were carried out</caption>
 * <tr><th>call</th><th>sent again</th></tr>
 * <tr><td>health, nodes, tasks and everything else that only reads, renders or simulates</td><td>yes</td></tr>
 * <tr><td>pipelines and scripts: put, delete</td><td>yes</td></tr>
 * <tr><td>tasks: cancel</td><td>yes</td></tr>
 * </table>
 *
 * <p>Whatever the table says, a call that cannot have reached a server, or was refused with 429, is sent again.
 *
 * <h2>Time limits</h2>
 *
 * <p>A call that waits on the server, such as that for a health, says how long. The server is given that time, and the call
 * ten seconds more, whatever limits the client has: so it is the server that says that the time is over, and not the client
 * that hangs up. The wait for a task asks anew every few seconds.
 */
@NullMarked
package dev.espalier.admin;

import org.jspecify.annotations.NullMarked;
